import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

/** For what the record names for ever. Runs also with `overrideAccess` and with `where`. */
export const refuseDeletion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete') throw new Forbidden(req.t)
  return args
}

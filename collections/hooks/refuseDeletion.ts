import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

/** For what the record names for ever. Runs with `overrideAccess` and with `where` too. */
export const refuseDeletion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete') throw new Forbidden(req.t)
  return args
}

import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

/** For what never changes after it was created. Runs also with `overrideAccess` and with `where`. */
export const refuseUpdate: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'restoreVersion') throw new Forbidden(req.t)
  return args
}

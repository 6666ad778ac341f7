import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

/** For what stays as it was made. Runs with `overrideAccess` and with `where` too. */
export const refuseUpdate: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'restoreVersion') throw new Forbidden(req.t)
  return args
}

import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

const harmless: ReadonlySet<string> = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/** Runs also with `overrideAccess`: what is published is never changed, and only operations add to it. */
export const refuseEveryChange: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!harmless.has(operation)) throw new Forbidden(req.t)
  return args
}

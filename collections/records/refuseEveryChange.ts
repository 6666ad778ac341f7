import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

const harmless: ReadonlySet<string> = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/** Runs with `overrideAccess` too: what is published is never changed, and nothing is added but by operations. */
export const refuseEveryChange: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!harmless.has(operation)) throw new Forbidden(req.t)
  return args
}

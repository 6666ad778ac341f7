import type { CollectionBeforeDeleteHook } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findAll } from '@/database/find'

/** Deleting a claim deletes its citations and its response too; the bin has them with the claim. */
export const deleteWithClaim: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['citations', 'responses'] as const) {
    for (const { id: hanging } of await findAll(req, collection, { claim: { equals: id } }))
      await asOperation(() => req.payload.delete({ collection, id: hanging, depth: 0, req }))
  }
}

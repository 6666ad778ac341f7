import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** Deleting a claim deletes its citations and its response too. */
export const deleteWithClaim: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['citations', 'responses'] as const) {
    const where = { claim: { equals: id } }
    const { errors } = await req.payload.delete({ collection, where, depth: 0, req })
    const [refused] = errors
    if (refused) throw new APIError(refused.message, 422, null, true)
  }
}

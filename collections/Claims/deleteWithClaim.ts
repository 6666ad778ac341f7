import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import { findById } from '@/database/find'
import { describeReason } from '@/locales/describeReason'
import { publishedNumbers } from '@/operations/publishedNumbers'

/** A claim that was published stays; one that never was takes its citations and its response with it. */
export const deleteWithClaim: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const claim = await findById(req, 'claims', id)
  if (!claim) return
  const dossier = typeof claim.dossier === 'string' ? claim.dossier : claim.dossier.id
  const published = await publishedNumbers(req, dossier)
  if ([...published.values()].includes(claim.id)) {
    const reason = {
      code: 'claim-published',
      path: ['claims', claim.id],
      values: { number: claim.number },
    }
    throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
  }
  for (const collection of ['citations', 'responses'] as const) {
    await req.payload.delete({ collection, where: { claim: { equals: id } }, req })
  }
}

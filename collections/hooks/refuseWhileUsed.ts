import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { describeReason } from '@/locales/describeReason'
import { languageOf } from './languageOf'

/** What other documents point at is not deleted under them. */
export const refuseWhileUsed =
  (collection: 'citations' | 'responses', field: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { [field]: { equals: id } },
      req,
    })
    if (totalDocs === 0) return
    const reason = { code: 'still-used', path: [], values: { count: totalDocs } }
    throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
  }

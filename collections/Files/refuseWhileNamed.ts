import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import { findById } from '@/database/find'
import { describeReason } from '@/locales/describeReason'

/** A file stays while an edition, a frozen candidate or a piece of evidence names it. */
export const refuseWhileNamed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const file = await findById(req, 'files', id)
  if (!file) return
  const named = { text: { contains: file.sha256 } }
  const [published, frozen, used] = await Promise.all([
    payload.count({ collection: 'parts', where: named, req }),
    payload.count({ collection: 'candidateParts', where: named, req }),
    payload.count({ collection: 'evidence', where: { file: { equals: id } }, req }),
  ])
  if (published.totalDocs + frozen.totalDocs + used.totalDocs === 0) return
  const reason = { code: published.totalDocs > 0 ? 'file-published' : 'file-used', path: ['file'] }
  throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
}

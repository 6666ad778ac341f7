import type { CollectionBeforeDeleteHook } from 'payload'
import { findById, findOne } from '@/database/find'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/**
 * Refuses to delete a file that is named by an edition, a frozen candidate, abandoned words that can be taken up
 * again, a piece of evidence, deleted or not, or the settings.
 */
export const refuseWhileNamed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const file = await findById(req, 'files', id)
  if (!file?.sha256) return
  const names = { text: { contains: file.sha256 } }
  const isPublished = (await findOne(req, 'parts', names)) !== null
  const isUsed =
    isPublished ||
    (await findOne(req, 'candidateParts', names)) !== null ||
    (await findOne(req, 'frozenCopies', names)) !== null ||
    (await findOne(req, 'evidence', { file: { equals: id } })) !== null ||
    (await findOne(req, 'bin', { text: { contains: id } })) !== null
  const { logo } = await req.payload.findGlobal({ slug: 'press-room', depth: 0, req })
  if (!isUsed && logo !== id) return
  const reason: Reason = { code: isPublished ? 'file-published' : 'file-used', path: ['file'] }
  refuseRequest(req, reason)
}

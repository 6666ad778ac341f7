import type { PayloadRequest } from 'payload'
import { takeUp } from '@/operations/update/takeUpUpdate'
import { findFreeSlug } from '@/operations/workingCopy/findFreeSlug'
import type { Bin } from '@/payload-types'
import type { Restored } from './BinnedKind'
import { parseBinned } from './parseBinned'

/**
 * Brings a dossier back from the bin, and takes up the words of the update that was abandoned with it. Its address is
 * another one where its own was taken meanwhile.
 */
export async function restoreDossier(req: PayloadRequest, binned: Bin): Promise<Restored> {
  const { language, slug } = parseBinned(binned)
  await req.payload.db.updateOne({
    collection: 'dossiers',
    id: binned.document,
    data: { binnedAt: null, slug: await findFreeSlug(req, language ?? 'fr', slug ?? '') },
    req,
    returning: false,
  })
  if (binned.update) await takeUp(req, binned.update)
  return { number: null }
}

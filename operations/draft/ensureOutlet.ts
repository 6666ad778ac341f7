import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { DraftCitation } from '@/domain/draft/Draft'

/**
 * The id of the outlet of this name, created if it is new. Adds its web address where that was unknown. Null
 * without a name.
 */
export async function ensureOutlet(
  req: PayloadRequest,
  outlet: DraftCitation['outlet'],
): Promise<string | null> {
  if (outlet.name === '') return null
  const { payload } = req
  const kept = await findOne(req, 'outlets', { name: { equals: outlet.name } })
  if (!kept) {
    const made = await payload.create({ collection: 'outlets', data: outlet, depth: 0, req })
    return made.id
  }
  if (outlet.address && !kept.address) {
    await payload.update({
      collection: 'outlets',
      id: kept.id,
      data: { address: outlet.address },
      depth: 0,
      req,
    })
  }
  return kept.id
}

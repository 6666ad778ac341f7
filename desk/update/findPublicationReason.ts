import type { PayloadRequest } from 'payload'
import { findById, findOne } from '@/database/find'
import { parseActDetail } from '@/domain/act/parseActDetail'
import type { Update } from '@/payload-types'

/**
 * The reason that the act of an update's publication records: why it had no approvals, or, if it was late, when it
 * was due (ISO 8601). Null where there is none.
 */
export async function findPublicationReason(
  req: PayloadRequest,
  { id }: Update,
  verb: 'publishUpdate' | 'publishWithoutApprovals',
): Promise<string | null> {
  const act = await findOne(req, 'acts', { subject: { equals: id }, verb: { equals: verb } })
  const detail = act && (await findById(req, 'actDetails', act.detail))
  return detail ? parseActDetail(detail.text).reason : null
}

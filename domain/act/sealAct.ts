import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import { type Act, type ActDetail, actDetailSchema, actFormat, actSchema } from './Act'

export type SealedAct = { digest: string; text: string; detailDigest: string; detailText: string }

/**
 * Returns the canonical texts of an act and of its detail record, with their digests. `previous` is the digest of the
 * act before, null for the first; `salt` is 128 random bits as 32 hex characters. Throws on any other shape.
 */
export function sealAct(
  act: Omit<Act, 'format' | 'detail'> & { detail: ActDetail; salt: string },
): SealedAct {
  const { detail, salt, ...rest } = act
  const detailText = canonicalText(actDetailSchema.parse({ ...detail, salt }))
  const detailDigest = digestOf(detailText)
  const text = canonicalText(actSchema.parse({ format: actFormat, ...rest, detail: detailDigest }))
  return { digest: digestOf(text), text, detailDigest, detailText }
}

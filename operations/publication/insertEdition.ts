import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { sealEdition } from '@/domain/edition/sealEdition'
import type { FrozenCandidate } from '@/operations/candidate/loadFrozenCandidate'
import { shortEnvelopeAfter } from '@/operations/candidate/shortEnvelopeAfter'
import type { Edition } from '@/payload-types'

/**
 * Inserts the edition that a candidate becomes into the record. `publishedAt` is the time of the act that publishes it.
 * @returns its number and digest
 */
export async function insertEdition(
  req: PayloadRequest,
  { digest, envelope }: FrozenCandidate,
  { slug, current, publishedAt }: { slug: string; current: Edition | null; publishedAt: string },
): Promise<{ number: number; digest: string }> {
  const { dossier, number } = envelope
  const sealed = sealEdition({ candidate: { digest }, publishedAt })
  await asOperation(() =>
    req.payload.db.create({
      collection: 'editions',
      data: {
        id: randomUUID(),
        dossier: dossier.id,
        language: dossier.language,
        number,
        slug,
        publishedAt,
        digest: sealed.digest,
        candidate: digest,
        envelope: shortEnvelopeAfter(envelope, current),
        text: sealed.text,
      },
      req,
    }),
  )
  return { number, digest: sealed.digest }
}

import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { publicationTime } from '@/domain/edition/publicationTime'
import { sealEdition } from '@/domain/edition/sealEdition'
import type { FrozenCandidate } from '@/operations/candidate/loadFrozenCandidate'
import type { Edition } from '@/payload-types'

/**
 * Inserts the edition that a candidate becomes into the record, after `current`.
 * @returns its number and digest
 */
export async function insertEdition(
  req: PayloadRequest,
  { text, digest, envelope }: FrozenCandidate,
  { slug, current }: { slug: string; current: Edition | null },
): Promise<{ number: number; digest: string }> {
  const { dossier, number } = envelope
  const publishedAt = publicationTime(new Date().toISOString(), current?.publishedAt ?? null)
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
        envelope: text,
        text: sealed.text,
      },
      req,
    }),
  )
  return { number, digest: sealed.digest }
}

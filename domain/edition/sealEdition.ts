import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import { type Edition, editionSchema } from './Edition'

export type SealedEdition = { digest: string; text: string; edition: Edition }

/** Joins a candidate and its publication time, that of its act, in an edition. The digest is the edition's own. */
export function sealEdition(publication: {
  candidate: { digest: string }
  publishedAt: string
}): SealedEdition {
  const edition = editionSchema.parse({
    candidate: publication.candidate.digest,
    publishedAt: publication.publishedAt,
  })
  const text = canonicalText(edition)
  return { digest: digestOf(text), text, edition }
}

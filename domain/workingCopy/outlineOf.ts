import { firstWords } from '@/domain/richText/firstWords'
import { fromLexical } from '@/domain/richText/fromLexical'
import { plainText } from '@/domain/richText/plainText'
import type { WorkingClaim, WorkingCopy } from './WorkingCopy'

/** A claim of the working copy as the desk lists it, with the ids of the documents that hold its pieces. */
export type OutlineClaim = {
  id: string
  number: number
  statement: string
  isPublished: boolean
  isWithdrawn: boolean
  citations: readonly OutlineCitation[]
  /** `paragraphs` are words alone, without marks; none while the response is empty. */
  response: { id: string; paragraphs: readonly string[] } | null
  evidence: readonly OutlineEvidence[]
}

export type OutlineCitation = {
  id: string
  quote: string
  outlet: string | null
  author: string | null
  date: string | null
}

/** `id` is the use in the response, `evidence` the shared document that it points at. */
export type OutlineEvidence = {
  id: string
  evidence: string
  label: string
  note: string | null
  date: string | null
}

/**
 * The claims of a working copy in reading order. `published` holds the ids of claims that an edition has,
 * `evidence` the id of the shared document behind each use.
 */
export const outlineOf = (
  copy: WorkingCopy,
  published: ReadonlySet<string>,
  evidence: ReadonlyMap<string, string>,
): readonly OutlineClaim[] =>
  copy.claims.map((claim) => ({
    id: claim.id,
    number: claim.number,
    statement: claim.statement,
    isPublished: published.has(claim.id),
    isWithdrawn: claim.standing.is === 'withdrawn',
    citations: claim.citations.map(({ id, quote, outlet, author, date }) => ({
      id,
      quote,
      outlet: outlet.name || null,
      author,
      date: date?.words ?? null,
    })),
    response: claim.response
      ? { id: claim.response.id, paragraphs: words(claim.response.body) }
      : null,
    evidence: uses(claim).flatMap(({ id, label, note, date }) => {
      const document = evidence.get(id)
      return document ? [{ id, evidence: document, label, note, date: date?.words ?? null }] : []
    }),
  }))

const uses = (claim: WorkingClaim) => claim.response?.evidence ?? []

/** Text that cannot be published as it is shows its beginning all the same: somebody has to find and mend it. */
function words(body: unknown): readonly string[] {
  if (body === null || body === undefined) return []
  const text = fromLexical(body)
  if (text.ok) return plainText(text.value)
  const beginning =
    typeof body === 'object' && 'root' in body ? firstWords(body.root) : firstWords(body)
  return [beginning || '…']
}

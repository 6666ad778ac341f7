import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '@/domain/digest/digestOf'
import { type AnyPublished, anyPublished } from '@/testing/any/anyPublished'
import { countingSalts } from '@/testing/invented/countingSalts'
import { inventedContent } from '@/testing/invented/inventedContent'
import { assembleEdition } from './assembleEdition'
import { buildCandidate } from './buildCandidate'
import type { Piece } from './Piece'
import { parseParts } from './parseParts'
import { sealEdition } from './sealEdition'

function piecesOf(published: AnyPublished) {
  const { dossier, head, withdrawal, introduction, updateLine, note, claims } = published
  const { id } = dossier
  const pieces: Piece[] = [{ kind: 'head', id, value: head }]
  if (withdrawal) pieces.push({ kind: 'standing', id, value: withdrawal })
  if (introduction) pieces.push({ kind: 'introduction', id, value: introduction })
  for (const { id, number, statement, standing, citations, response, evidence } of claims) {
    const claim = { id, number }
    pieces.push({ kind: 'claim', id, claim, value: { statement, standing } })
    for (const { id, ...value } of citations) pieces.push({ kind: 'citation', id, claim, value })
    if (response) pieces.push({ kind: 'response', id: response.id, claim, value: response.body })
    for (const { id, ...value } of evidence) pieces.push({ kind: 'evidence', id, claim, value })
  }
  if (updateLine) pieces.push({ kind: 'updateLine', id, value: updateLine })
  if (note !== null) pieces.push({ kind: 'note', id, value: note })
  return pieces
}

const publish = (published: AnyPublished) => {
  const candidate = buildCandidate({
    ...published,
    previous: published.number === 1 ? null : 'c'.repeat(64),
    pieces: piecesOf(published),
    known: [],
    newSalt: countingSalts(),
  })
  return { candidate, edition: sealEdition({ candidate, publishedAt: published.publishedAt }) }
}

const textsOf = ({ parts }: ReturnType<typeof buildCandidate>) =>
  new Map(parts.map(({ digest, text }) => [digest, text]))

describe('an edition put together from its texts', () => {
  it('An edition assembled from its texts is exactly what was published', () => {
    fc.assert(
      fc.property(anyPublished, (published) => {
        const { candidate, edition } = publish(published)
        const parts = parseParts(textsOf(candidate))
        expect(assembleEdition({ edition: edition.text, envelope: candidate.text, parts })).toEqual(
          { ...published, digest: edition.digest, candidate: candidate.digest },
        )
      }),
      { numRuns: 200 },
    )
  })

  it('An edition finds its parts by digest among those of other editions', () => {
    const candidate = buildCandidate({ ...inventedContent(), known: [], newSalt: countingSalts() })
    const publishedAt = '2014-05-20T08:00:00.000Z'
    const { text } = sealEdition({ candidate, publishedAt })
    const other = buildCandidate({ ...inventedContent(), known: [], newSalt: () => 'f'.repeat(32) })
    const parts = parseParts(new Map([...textsOf(other), ...textsOf(candidate)]))
    const assembled = assembleEdition({ edition: text, envelope: candidate.text, parts })
    expect(assembled.claims.map(({ number }) => number)).toEqual([1, 2])
    expect(assembled.publishedAt).toBe(publishedAt)
  })
})

describe('an edition that was tampered with', () => {
  const candidate = buildCandidate({ ...inventedContent(), known: [], newSalt: countingSalts() })
  const edition = sealEdition({ candidate, publishedAt: '2014-05-20T08:00:00.000Z' }).text
  const envelope = candidate.text
  const parts = textsOf(candidate)
  const [head, introduction] = candidate.parts.map(({ digest }) => digest)

  const changed = (digest: string | undefined, text: string) =>
    new Map([...parts, [digest ?? '', text]])
  const word = (digest: string | undefined) =>
    (parts.get(digest ?? '') ?? '').replace(/sondes|réponses/u, 'mots')

  it.each([
    ['a word was changed', { edition, envelope, parts: changed(head, word(head)) }],
    ['a part is missing', { edition, envelope, parts: new Map([...parts].slice(1)) }],
    [
      'two parts were exchanged',
      { edition, envelope, parts: changed(head, parts.get(introduction ?? '') ?? '') },
    ],
    [
      'the envelope names another part',
      { edition, envelope: envelope.replace('citation-1', 'citation-9'), parts },
    ],
    [
      'the class was changed',
      { edition, envelope: envelope.replace('substantive', 'minor'), parts },
    ],
    ['the text is no longer canonical', { edition: edition.replace(':', ': '), envelope, parts }],
    ['a member was added', { edition: edition.replace('{', '{"a":1,'), envelope, parts }],
    [
      'the date is none',
      { edition: edition.replace('2014-05-20T08', '2014-05-20T28'), envelope, parts },
    ],
  ])('A tampered edition is refused when %s', (_, kept) => {
    expect(() => assembleEdition({ ...kept, parts: parseParts(kept.parts) })).toThrow()
  })

  it('An edition is refused when its envelope gives a part another kind', () => {
    const turned = envelope.replace('"id":"response-1","kind"', '"id":"response-9","kind"')
    const resealed = sealEdition({
      candidate: { digest: digestOf(turned) },
      publishedAt: '2014-05-20T08:00:00.000Z',
    }).text
    expect(turned).not.toBe(envelope)
    const kept = { edition: resealed, envelope: turned, parts: parseParts(parts) }
    expect(() => assembleEdition(kept)).toThrow('is not response response-9')
  })
})

import fc from 'fast-check'
import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import {
  type CitationValue,
  type ClaimValue,
  type EvidenceValue,
  evidenceKinds,
  evidenceMakers,
  type HeadValue,
} from '@/domain/edition/PartValue'
import { anyPlainIntroduction } from './anyPlainRichText'
import { anyRichText } from './anyRichText'
import { anyWording } from './anyWording'

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
const link = orNull(fc.constantFrom('https://a.example/', 'https://b.example/'))
const date = orNull(
  fc.record({
    words: anyWording,
    edtf: orNull(fc.constantFrom('2014', '2014-05', '2013-06-18')),
  }),
)
const richText = fc.oneof(anyRichText, anyPlainIntroduction)

const head: fc.Arbitrary<HeadValue> = fc.record({
  slug: fc.constantFrom('sondes', 'nos-sondes'),
  title: anyWording,
  labels: fc.record({
    claim: anyWording,
    citation: anyWording,
    citations: anyWording,
    response: anyWording,
    evidence: anyWording,
    update: anyWording,
  }),
  related: fc.subarray(['dossier-2', 'dossier-3']),
  translationOf: orNull(
    fc.record({ dossier: fc.constant('dossier-4'), edition: fc.constant('a'.repeat(64)) }),
  ),
})
const withdrawal = fc.record({
  is: fc.constant('withdrawn' as const),
  date: fc.constantFrom('2015-02-01', '2015-03-01'),
  reason: anyWording,
})
const claim: fc.Arbitrary<ClaimValue> = fc.record({
  statement: anyWording,
  standing: fc.oneof(fc.constant({ is: 'stands' as const }), withdrawal),
})
const citation: fc.Arbitrary<CitationValue> = fc.record({
  heading: orNull(anyWording),
  quote: anyWording,
  outlet: fc.record({ name: anyWording, address: link }),
  author: orNull(anyWording),
  date,
  link,
})
const evidence: fc.Arbitrary<EvidenceValue> = fc.record({
  label: anyWording,
  note: orNull(anyWording),
  date,
  kind: orNull(fc.constantFrom(...evidenceKinds)),
  maker: orNull(fc.constantFrom(...evidenceMakers)),
  link,
  file: orNull(
    fc.record({
      name: fc.constantFrom('avis.pdf', 'Avis.pdf'),
      type: fc.constant('application/pdf'),
      size: fc.nat({ max: 3 }),
      sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
    }),
  ),
})

const claimIds = ['claim-1', 'claim-2', 'claim-3', 'claim-4', 'claim-5']
const hangingIds = ['one', 'two', 'three', 'four', 'five', 'six']

/** The value of every part that could be there, so that two contents can share some. */
const values = fc.record({
  head,
  standing: withdrawal,
  introduction: richText,
  claims: fc.array(claim, { minLength: 5, maxLength: 5 }),
  citations: fc.array(citation, { minLength: 6, maxLength: 6 }),
  responses: fc.array(richText, { minLength: 5, maxLength: 5 }),
  evidence: fc.array(evidence, { minLength: 6, maxLength: 6 }),
  updateLine: fc.record({ words: anyWording, edtf: orNull(fc.constant('2014-05')) }),
  note: anyWording,
})

/** Which parts are there, in which order, on which claim and under which number. */
const shape = fc.record({
  alone: fc.subarray(['standing', 'introduction', 'updateLine', 'note']),
  claims: fc.shuffledSubarray(claimIds),
  numbers: fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }),
  citations: fc.shuffledSubarray(hangingIds),
  citationClaims: fc.array(fc.constantFrom(...claimIds), { minLength: 6, maxLength: 6 }),
  responses: fc.subarray(claimIds),
  responseName: fc.constantFrom('response', 'another'),
  evidence: fc.shuffledSubarray(hangingIds),
  evidenceClaims: fc.array(fc.constantFrom(...claimIds), { minLength: 6, maxLength: 6 }),
})

type Values = typeof values extends fc.Arbitrary<infer Value> ? Value : never
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never

function contentOfShape(of: Shape, value: Values): Content {
  const id = 'dossier-1'
  const digest = null
  const alone = <Piece extends DigestedPiece>(piece: Piece): readonly Piece[] =>
    of.alone.includes(piece.kind) ? [piece] : []
  const claims = of.claims.flatMap((claimId): readonly DigestedPiece[] => {
    const index = claimIds.indexOf(claimId)
    const claim = { id: claimId, number: of.numbers[index] ?? 0 }
    const response = `${of.responseName}-${claimId}`
    return [
      ...at(value.claims, index, (own) => ({
        kind: 'claim',
        id: claimId,
        claim,
        digest,
        value: own,
      })),
      ...of.citations.flatMap((name) => {
        const place = hangingIds.indexOf(name)
        if (of.citationClaims[place] !== claimId) return []
        return at(value.citations, place, (own) => ({
          kind: 'citation',
          id: name,
          claim,
          digest,
          value: own,
        }))
      }),
      ...(of.responses.includes(claimId)
        ? at(value.responses, index, (own) => ({
            kind: 'response',
            id: response,
            claim,
            digest,
            value: own,
          }))
        : []),
      ...of.evidence.flatMap((name) => {
        const place = hangingIds.indexOf(name)
        if (of.evidenceClaims[place] !== claimId) return []
        return at(value.evidence, place, (own) => ({
          kind: 'evidence',
          id: name,
          claim,
          digest,
          value: own,
        }))
      }),
    ]
  })
  return [
    { kind: 'head', id, digest, value: value.head },
    ...alone({ kind: 'standing', id, digest, value: value.standing }),
    ...alone({ kind: 'introduction', id, digest, value: value.introduction }),
    ...claims,
    ...alone({ kind: 'updateLine', id, digest, value: value.updateLine }),
    ...alone({ kind: 'note', id, digest, value: value.note }),
  ]
}

const at = <Value>(
  list: readonly Value[],
  index: number,
  pieceOf: (value: Value) => DigestedPiece,
): readonly DigestedPiece[] => list.slice(index, index + 1).map(pieceOf)

/** Two values of one list, of which each may stay as it is. */
const mixed = <Value>(
  before: readonly Value[],
  after: readonly Value[],
  keeps: readonly boolean[],
) => after.map((value, index) => (keeps[index] ? (before[index] ?? value) : value))

const keeps = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })

/** Any two states of one dossier, with parts, places, numbers and words in common, in any order. */
export const anyContentPair: fc.Arbitrary<readonly [before: Content, after: Content]> = fc
  .record({
    before: shape,
    after: fc.option(shape),
    old: values,
    now: values,
    keeps,
  })
  .map(({ before, after, old, now, keeps }) => {
    const next: Values = {
      head: keeps[0] ? old.head : now.head,
      standing: keeps[4] ? old.standing : now.standing,
      introduction: keeps[1] ? old.introduction : now.introduction,
      claims: mixed(old.claims, now.claims, keeps),
      citations: mixed(old.citations, now.citations, keeps.toReversed()),
      responses: mixed(old.responses, now.responses, keeps),
      evidence: mixed(old.evidence, now.evidence, keeps.toReversed()),
      updateLine: keeps[2] ? old.updateLine : now.updateLine,
      note: keeps[3] ? old.note : now.note,
    }
    return [contentOfShape(before, old), contentOfShape(after ?? before, next)]
  })

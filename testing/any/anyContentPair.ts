import fc from 'fast-check'
import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import { partKinds } from '@/domain/edition/PartValue'
import type { DossierKind } from '@/domain/edition/Piece'
import { anyPartValues } from './anyPartValues'
import { anyPlainIntroduction } from './anyPlainRichText'
import { anyRichText } from './anyRichText'
import { anyWording } from './anyWording'

const any = anyPartValues({
  words: anyWording,
  name: fc.constantFrom('nos-sondes', 'sondes'),
  link: fc.constantFrom('https://a.example/', 'https://b.example/'),
  id: fc.constantFrom('dossier-2', 'dossier-3'),
  digest: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  size: fc.nat({ max: 3 }),
  day: fc.constantFrom('2015-02-01', '2015-03-01'),
  richText: fc.oneof(anyRichText, anyPlainIntroduction),
  nullOneIn: 3,
})

const claimIds = ['claim-1', 'claim-2', 'claim-3', 'claim-4', 'claim-5']
const hangingIds = ['one', 'two', 'three', 'four', 'five', 'six']

/** The value of every part that could be there, so that two contents can share some. */
const values = fc.record({
  ...any,
  claim: fc.array(any.claim, { minLength: 5, maxLength: 5 }),
  citation: fc.array(any.citation, { minLength: 6, maxLength: 6 }),
  response: fc.array(any.response, { minLength: 5, maxLength: 5 }),
  evidence: fc.array(any.evidence, { minLength: 6, maxLength: 6 }),
})

/** Which parts are there, in which order, on which claim and under which number. */
const shape = fc.record({
  alone: fc.subarray([...partKinds]),
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
      ...at(value.claim, index, (own) => ({
        kind: 'claim',
        id: claimId,
        claim,
        digest,
        value: own,
      })),
      ...of.citations.flatMap((name) => {
        const place = hangingIds.indexOf(name)
        if (of.citationClaims[place] !== claimId) return []
        return at(value.citation, place, (own) => ({
          kind: 'citation',
          id: name,
          claim,
          digest,
          value: own,
        }))
      }),
      ...(of.responses.includes(claimId)
        ? at(value.response, index, (own) => ({
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
  return Object.values({
    head: [{ kind: 'head', id, digest, value: value.head }],
    standing: alone({ kind: 'standing', id, digest, value: value.standing }),
    introduction: alone({ kind: 'introduction', id, digest, value: value.introduction }),
    claims,
    updateLine: alone({ kind: 'updateLine', id, digest, value: value.updateLine }),
    note: alone({ kind: 'note', id, digest, value: value.note }),
  } satisfies Record<DossierKind | 'claims', Content>).flat()
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
      claim: mixed(old.claim, now.claim, keeps),
      citation: mixed(old.citation, now.citation, keeps.toReversed()),
      response: mixed(old.response, now.response, keeps),
      evidence: mixed(old.evidence, now.evidence, keeps.toReversed()),
      updateLine: keeps[2] ? old.updateLine : now.updateLine,
      note: keeps[3] ? old.note : now.note,
    }
    return [contentOfShape(before, old), contentOfShape(after ?? before, next)]
  })

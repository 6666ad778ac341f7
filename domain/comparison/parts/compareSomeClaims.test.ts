import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part, PartReference } from '@/domain/edition/Edition'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import type { Change } from './Change'
import type { Content } from './Content'
import { claimsThatDiffer } from './claimsThatDiffer'
import { compareSomeClaims, partsOfClaims } from './compareSomeClaims'

/** Contents as they are kept, with digests of another kind: of the value alone, or of the value and the edition. */
function kept(contents: readonly Content[], digests: 'shared' | 'own') {
  const digested = contents.map((content, edition) =>
    content.map((piece) => ({
      ...piece,
      digest: JSON.stringify([digests === 'own' && edition, piece.kind, piece.id, piece.value]),
    })),
  )
  const envelopes = digested.map((pieces) => ({
    parts: pieces.map(
      ({ kind, id, claim, digest }): PartReference =>
        claim ? { kind, id, claim, digest } : { kind, id, digest },
    ),
  }))
  const parts = new Map(
    digested
      .flat()
      .map(({ claim: _, digest, ...piece }) => [digest, { salt: '', ...piece } as Part]), // kind and value belong together
  )
  const [before, after] = envelopes
  if (!before || !after) throw new Error('Two contents are compared')
  return { before, after, parts }
}

function differences(...[before, after, parts]: Parameters<typeof compareSomeClaims>) {
  const claims = claimsThatDiffer(before, after)
  return compareSomeClaims(partsOfClaims(before, claims), partsOfClaims(after, claims), parts)
}

const told = (changes: readonly Change[]) =>
  changes
    .filter(({ kind }) => !kind.endsWith('Moved'))
    .map(({ kind, claim, part, weight }) => `${kind} ${claim?.id} ${part.id} ${weight}`)
    .toSorted()

test.each(['shared', 'own'] as const)(
  'The claims that differ in digest have the same changes as in a whole comparison (%s digests)',
  (digests) => {
    fc.assert(
      fc.property(anyContentPair, (contents) => {
        const { before, after, parts } = kept(contents, digests)
        const whole = changesBetween(...contents).changes.filter(({ claim }) => claim !== null)
        expect(told(differences(before, after, parts))).toEqual(told(whole))
      }),
    )
  },
)

test('An edition with the same claims has no differing claim, and no part is read', () => {
  const { before, after } = kept([inventedContentOf(), inventedContentOf()], 'shared')
  expect(claimsThatDiffer(before, after)).toEqual(new Set())
  expect(differences(before, after, new Map())).toEqual([])
})

test('Other digests of the same words are no change', () => {
  const { before, after, parts } = kept([inventedContentOf(), inventedContentOf()], 'own')
  expect(claimsThatDiffer(before, after)).toEqual(new Set(['claim-1', 'claim-2']))
  expect(differences(before, after, parts)).toEqual([])
})

import { idOf } from '@/database/idOf'
import { isSameDocument } from '@/domain/workingCopy/isSameDocument'
import { mergeLists, type SaysSame, type Sides } from '@/domain/workingCopy/mergeLists'
import type { Documents } from './loadDocuments'
import { positionsFor } from './positionsFor'
import { notEdited } from './restoreWorkingCopy'

/** Where both changed the same: the numbers of the claims, in order, and null for the dossier's own fields. */
export type Contested = readonly (number | null)[]

/**
 * Merges a dossier's own documents: what `mine` changed since `base` is applied to `theirs`; where both changed the
 * same, mine is taken. Claims with the same place follow each other.
 */
export function mergeCopies({ mine, base, theirs }: Sides<Documents>): {
  documents: Documents
  contested: Contested
} {
  const of = <One extends { id: string }>(list: (copy: Documents) => readonly One[]) =>
    mergeLists({ mine: list(mine), base: list(base), theirs: list(theirs) }, saysSame)
  const dossier = of((copy) => [copy.dossier])
  const claims = of((copy) => copy.claims)
  const citations = of((copy) => copy.citations)
  const responses = of((copy) => copy.responses)

  const changedHanging = [
    ...changed(mine.citations, base.citations),
    ...changed(mine.responses, base.responses),
  ].flatMap(({ claim }) => idOf(claim) ?? [])
  const kept = new Set(claims.items.map(({ id }) => id))
  const revived = mine.claims.filter(({ id }) => !kept.has(id) && changedHanging.includes(id))
  const wanted = inPlace([...claims.items, ...revived], theirs.claims)
  const isWanted = ({ claim }: { claim: unknown }) => wanted.some(({ id }) => id === idOf(claim))
  const answers = responses.items.filter(isWanted)
  const second = answers.filter(
    ({ claim, id }) => answers.find((other) => idOf(other.claim) === idOf(claim))?.id !== id,
  )

  const numbers = new Map(wanted.map(({ id, number }) => [id, number]))
  const claimOf = new Map(
    [...citations.items, ...responses.items].map(({ id, claim }) => [id, idOf(claim)]),
  )
  const contestedClaims = [
    ...claims.contested,
    ...revived.map(({ id }) => id),
    ...[...citations.contested, ...responses.contested, ...second.map(({ id }) => id)].map(
      (id) => claimOf.get(id) ?? '',
    ),
  ]
  return {
    documents: {
      ...mine,
      dossier: dossier.items[0] ?? mine.dossier,
      claims: wanted,
      citations: wanted.flatMap(({ id }) =>
        inPlace(
          citations.items.filter(({ claim }) => idOf(claim) === id),
          theirs.citations,
        ),
      ),
      responses: answers.filter((response) => !second.includes(response)),
    },
    contested: [
      ...(dossier.contested.length > 0 ? [null] : []),
      ...[...new Set(contestedClaims.flatMap((id) => numbers.get(id) ?? []))].toSorted(
        (one, other) => one - other,
      ),
    ],
  }
}

const saysSame: SaysSame = (field, one, other) =>
  notEdited.has(field) || isSameDocument({ value: one }, { value: other })

const changed = <One extends { id: string }>(mine: readonly One[], base: readonly One[]) =>
  mine.filter((doc) => {
    const before = base.find(({ id }) => id === doc.id)
    return !before || !isSameDocument({ ...doc }, { ...before })
  })

type Placed = { id: string; position?: string | null }

/** Both sides may have put something into the same place: theirs comes first then. */
function inPlace<One extends Placed>(
  docs: readonly One[],
  theirs: readonly Placed[],
): readonly One[] {
  const there = new Set(theirs.map(({ id }) => id))
  const rank = ({ id }: Placed) => (there.has(id) ? 0 : 1)
  const order = docs.toSorted(
    (one, other) => compare(one.position ?? '', other.position ?? '') || rank(one) - rank(other),
  )
  const positions = positionsFor(
    order.map(({ position }, index) =>
      position && position !== order[index - 1]?.position ? position : null,
    ),
  )
  return order.map((doc, index) => ({ ...doc, position: positions[index] ?? null }))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

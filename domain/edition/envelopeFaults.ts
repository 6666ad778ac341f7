import type { Envelope, PartReference } from './Edition'
import type { PartKind } from './PartValue'

/**
 * Reading order: head, standing, introduction, then each claim followed by its citations, its response and its evidence,
 * then the update line and the note. Claims stand in any order; their numbers need not follow it.
 */
const rank: Record<PartKind, number> = {
  head: 0,
  standing: 1,
  introduction: 2,
  claim: 3,
  citation: 4,
  response: 5,
  evidence: 6,
  updateLine: 7,
  note: 8,
}
const repeated: ReadonlySet<PartKind> = new Set(['citation', 'evidence'])
const hanging: ReadonlySet<PartKind> = new Set(['citation', 'response', 'evidence'])

/** What the shape alone does not say of an envelope. Empty when nothing is wrong. */
export function envelopeFaults(envelope: Envelope): readonly string[] {
  const { number, previous, origin, stated, parts } = envelope
  return [
    ...((number === 1) === (previous === null)
      ? []
      : ['only the first edition has no previous one']),
    ...((origin === 'reconstructed') === (stated !== undefined)
      ? []
      : ['an edition states a past date exactly when it is reconstructed']),
    ...(parts[0]?.kind === 'head' ? [] : ['the head does not come first']),
    ...doubled(parts.map(nameOf)).map((name) => `${name} is there twice`),
    ...doubled(claimNumbers(parts)).map((number) => `two claims bear the number ${number}`),
    ...parts.flatMap((part, index) => placeFaults(part, index, envelope)),
  ]
}

function placeFaults(part: PartReference, index: number, { dossier, parts }: Envelope) {
  const before = parts[index - 1]
  const claim = parts.slice(0, index + 1).findLast(({ kind }) => kind === 'claim')
  const isInOrder =
    before === undefined ||
    rank[part.kind] > rank[before.kind] ||
    (part.kind === before.kind && repeated.has(part.kind)) ||
    (part.kind === 'claim' && rank[before.kind] < rank.updateLine)
  const isBound =
    part.claim === undefined
      ? part.id === dossier.id
      : claim !== undefined &&
        part.claim.id === claim.id &&
        part.claim.number === claim.claim?.number
  return [
    ...(isInOrder ? [] : [`${nameOf(part)} is out of reading order`]),
    ...(isBound ? [] : [`${nameOf(part)} hangs on something else`]),
    ...(hanging.has(part.kind) && !claim ? [`${nameOf(part)} stands before any claim`] : []),
  ]
}

const nameOf = ({ kind, id }: PartReference) => `${kind} ${id}`

const claimNumbers = (parts: readonly PartReference[]) =>
  parts.flatMap(({ kind, claim }) => (kind === 'claim' && claim ? [claim.number] : []))

const doubled = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]

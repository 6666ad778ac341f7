import type { Envelope, PartReference } from './Edition'
import { type PartKind, partKinds } from './PartValue'
import { isHangingKind } from './Piece'

/**
 * Reading order (`partKinds`): head, standing, introduction, then each claim followed by its citations, its response
 * and its evidence, then the update line and the note. Claims may come in any order; it need not follow their numbers.
 */
const rank = (kind: PartKind) => partKinds.indexOf(kind)
const repeated: ReadonlySet<PartKind> = new Set(['citation', 'evidence'])

/** The faults of an envelope that its schema cannot find. Empty when there are none. */
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
    ...placesFaults(envelope),
  ]
}

function placesFaults({ dossier, parts }: Envelope): readonly string[] {
  let claim: PartReference | undefined
  return parts.flatMap((part, index) => {
    if (part.kind === 'claim') claim = part
    return placeFaults(part, { before: parts[index - 1], claim, dossier: dossier.id })
  })
}

type Around = {
  before: PartReference | undefined
  /** The last claim so far; the current part if it is a claim. */
  claim: PartReference | undefined
  dossier: string
}

function placeFaults(part: PartReference, { before, claim, dossier }: Around): readonly string[] {
  const isInOrder =
    before === undefined ||
    rank(part.kind) > rank(before.kind) ||
    (part.kind === before.kind && repeated.has(part.kind)) ||
    (part.kind === 'claim' && rank(before.kind) < rank('updateLine'))
  const isBound =
    part.claim === undefined
      ? part.id === dossier
      : claim !== undefined &&
        part.claim.id === claim.id &&
        part.claim.number === claim.claim?.number
  return [
    ...(isInOrder ? [] : [`${nameOf(part)} is out of reading order`]),
    ...(isBound ? [] : [`${nameOf(part)} hangs on something else`]),
    ...(isHangingKind(part.kind) && !claim ? [`${nameOf(part)} stands before any claim`] : []),
  ]
}

const nameOf = ({ kind, id }: PartReference) => `${kind} ${id}`

const claimNumbers = (parts: readonly PartReference[]) =>
  parts.flatMap(({ kind, claim }) => (kind === 'claim' && claim ? [claim.number] : []))

function doubled<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<T>()
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))]
}

import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import type { DigestedPiece } from '@/domain/comparison/parts/Content'

/** A piece that an addition brings, and its place in its list; null for what comes with its claim, in order. */
export type Arrival = { piece: DigestedPiece; place: number | null }

export function arrivalsOf(change: Change | NoteChange): readonly Arrival[] {
  const { id, after } = change.part
  if (!after) return []
  const { place, digest } = after
  switch (change.kind) {
    case 'introductionAdded':
      return [{ piece: { kind: 'introduction', id, digest, value: change.value }, place }]
    case 'dossierWithdrawn': {
      const { date, reason } = change
      const value = { is: 'withdrawn' as const, date, reason }
      return [{ piece: { kind: 'standing', id, digest, value }, place }]
    }
    case 'updateLineAdded':
      return [{ piece: { kind: 'updateLine', id, digest, value: change.value }, place }]
    case 'noteAdded':
      return [{ piece: { kind: 'note', id, digest, value: change.value }, place }]
    case 'claimAdded': {
      const { claim, value, parts } = change
      const own: Arrival = { piece: { kind: 'claim', id, claim, digest, value }, place }
      return [own, ...parts.map((piece): Arrival => ({ piece, place: null }))]
    }
    case 'citationAdded': {
      const { claim, value } = change
      return [{ piece: { kind: 'citation', id, claim, digest, value }, place }]
    }
    case 'responseAdded': {
      const { claim, value } = change
      return [{ piece: { kind: 'response', id, claim, digest, value }, place }]
    }
    case 'evidenceAdded': {
      const { claim, value } = change
      return [{ piece: { kind: 'evidence', id, claim, digest, value }, place }]
    }
    default:
      return []
  }
}

import { changeAnchor } from '@/domain/address/anchors'
import type { Change, NoteChange } from '@/domain/comparison/parts/Change'

/**
 * The anchor of a change of one part of a claim on the page of changes; it is unique. Null for parts that were removed
 * or only moved, and for the claim itself: its changes use the claim's own anchor.
 */
export function anchorOfChange({ claim, part, kind }: Change | NoteChange): string | null {
  if (!claim || !part.after || kind.endsWith('Moved')) return null
  if (part.kind !== 'citation' && part.kind !== 'response' && part.kind !== 'evidence') return null
  return changeAnchor(claim.number, part.kind, part.after.place)
}

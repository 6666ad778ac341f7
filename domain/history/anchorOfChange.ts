import { changeAnchor } from '@/domain/address/anchors'
import type { Change, NoteChange } from '@/domain/comparison/parts/Change'

/**
 * Where a change of one part of a claim stands on the page of what changed; no two changes have the same. Null for
 * what is gone or only moved, and for the claim itself, whose changes stand under its own anchor.
 */
export function anchorOfChange({ claim, part, kind }: Change | NoteChange): string | null {
  if (!claim || !part.after || kind.endsWith('Moved')) return null
  if (part.kind !== 'citation' && part.kind !== 'response' && part.kind !== 'evidence') return null
  return changeAnchor(claim.number, part.kind, part.after.place)
}

import { claimAnchor } from '@/domain/address/anchors'
import type { Change } from '@/domain/comparison/parts/Change'
import { anchorOfChange } from './anchorOfChange'
import { markedName } from './MarginMark'

/** An edition added a claim or one of its parts (`new`), or changed its words. */
export type Touch = { name: string; is: 'new' | 'changed'; anchor: string }

/**
 * The parts whose words an edition touched, from its changes: each part that was added or reworded, and with it the
 * claim that it belongs to. Only substance counts, and it is measured, not declared (`Weight`). Other typography or
 * emphasis does not count; nor does another place in the list, or another label above a citation ("Citations" instead
 * of "Citation" when a second one is added).
 */
export function touchesOf(changes: readonly Change[]): readonly Touch[] {
  const touches = new Map<string, Touch>()
  for (const change of changes) {
    const { claim, part, kind, weight } = change
    if (!claim || weight !== 'substance' || isNoWord(change)) continue
    const claimName = markedName('claim', claim.id)
    if (touches.get(claimName)?.is !== 'new') {
      const is = kind === 'claimAdded' ? 'new' : 'changed'
      touches.set(claimName, { name: claimName, is, anchor: claimAnchor(claim.number) })
    }
    const anchor = anchorOfChange(change)
    if (anchor !== null) {
      const name = markedName(part.kind, part.id)
      touches.set(name, { name, is: part.before ? 'changed' : 'new', anchor })
    }
  }
  return [...touches.values()]
}

function isNoWord(change: Change): boolean {
  const { kind, part, claim } = change
  if (kind === 'citationChanged') {
    return change.fields.every(({ field, weight }) => field === 'heading' || weight !== 'substance')
  }
  const isMoveWithin = kind.endsWith('Moved') && part.before?.claim?.id === claim?.id
  return kind === 'claimRenumbered' || isMoveWithin
}

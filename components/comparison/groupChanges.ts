import type { Change } from '@/domain/comparison/parts/Change'
import type { ClaimReference } from '@/domain/edition/Piece'

/** The changes of one claim, or of the dossier as a whole where `claim` is null. */
export type ChangeGroup = { claim: ClaimReference | null; changes: readonly Change[] }

/** Changes by claim in the order of the claims, those of the dossier as a whole first. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string | null, Change[]>([[null, []]])
  for (const change of changes) {
    const id = change.claim?.id ?? null
    groups.set(id, [...(groups.get(id) ?? []), change])
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ claim }) => ({ claim, changes: group })),
  )
}

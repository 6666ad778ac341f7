import type { PartKind } from '@/domain/edition/PartValue'

/**
 * What stands in the margin of a claim, or of something that hangs on one: in which edition its words came (`new`),
 * changed, or were touched up by a minor edition. `anchor` leads to that change on the page of what the edition
 * changed.
 */
export type MarginMark = { is: 'new' | 'changed' | 'touchedUp'; edition: number; anchor: string }

/** The marks of a dossier by `markedName`; what stands as it first stood has none. */
export type MarginMarks = ReadonlyMap<string, readonly MarginMark[]>

/** What a mark is of. Ids are one's own within a kind. */
export const markedName = (kind: PartKind, id: string) => `${kind} ${id}`

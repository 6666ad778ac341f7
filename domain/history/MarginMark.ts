import type { PartKind } from '@/domain/edition/PartValue'

/**
 * A mark in the margin of a claim or one of its parts: the edition that added its words (`new`), changed them, or
 * corrected them in a minor edition. `anchor` links to that change on the page of the edition's changes.
 */
export type MarginMark = { is: 'new' | 'changed' | 'touchedUp'; edition: number; anchor: string }

/** The marks of a dossier by `markedName`. Parts that are unchanged since their first edition have none. */
export type MarginMarks = ReadonlyMap<string, readonly MarginMark[]>

/** The key of a marked part. Ids are unique only within a kind. */
export const markedName = (kind: PartKind, id: string) => `${kind} ${id}`

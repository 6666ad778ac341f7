import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { BinnedCollection, BinnedKind } from './BinnedKind'

type Deletion = {
  kind: BinnedKind
  /** The id of what is deleted. */
  document: string
  /** The dossier that it is part of, and the update under way; null for shared documents. */
  dossier: string | null
  update: string | null
  /** What is needed to bring it back, as JSON can represent it. */
  value: unknown
}

/** A row of a deletion beside that of what was deleted. */
export type HangingRow = {
  is: 'hanging' | 'version'
  kind: BinnedCollection
  document: string
  value: unknown
}

/**
 * Inserts a deletion into the bin, by the person of the request and now, inside the transaction that deletes.
 * `rows` are what hangs on the deleted document, and versions. Returns the id of the deletion.
 */
export async function insertBinned(
  req: PayloadRequest,
  { kind, value, ...deletion }: Deletion,
  rows: readonly HangingRow[] = [],
): Promise<string> {
  const id = randomUUID()
  const common = {
    ...deletion,
    deletion: id,
    by: req.user?.id ?? null,
    at: new Date().toISOString(),
  }
  const insert = (data: Record<string, unknown>) =>
    req.payload.db.create({ collection: 'bin', data: { ...common, ...data }, req })
  await insert({ id, is: 'deleted', kind, text: JSON.stringify(value) })
  for (const { value: stored, ...row } of rows)
    await insert({ ...row, id: randomUUID(), text: JSON.stringify(stored) })
  return id
}

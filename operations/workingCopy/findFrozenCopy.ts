import type { PayloadRequest, Where } from 'payload'
import { type DatabaseReader, findOne } from '@/database/find'
import { listEditions } from '@/queries/edition/listEditions'
import type { Documents } from './loadDocuments'

/** Documents as they were stored: `at` is when, ISO 8601. */
export type FrozenCopy = { at: string; documents: Documents }

/**
 * The documents that the last edition made from a working copy contains; null before the first one. A withdrawal is
 * made from the edition before it, not from the working copy, and has none. With `before` (ISO 8601), the copy that
 * was the last one at that time.
 */
export async function findPublishedCopy(
  req: PayloadRequest,
  dossier: string,
  before: string | null = null,
): Promise<FrozenCopy | null> {
  for (const { candidate, publishedAt } of (await listEditions(req, dossier)).toReversed()) {
    if (before !== null && publishedAt > before) continue
    const copy = await find(req, { dossier: { equals: dossier }, candidate: { equals: candidate } })
    if (copy) return copy
  }
  return null
}

/** The documents as they were when that update was abandoned; null where it was not. */
export const findAbandonedCopy = (
  reader: DatabaseReader,
  update: string,
): Promise<FrozenCopy | null> => find(reader, { update: { equals: update } })

async function find(reader: DatabaseReader, where: Where): Promise<FrozenCopy | null> {
  const kept = await findOne(reader, 'frozenCopies', where, '-at')
  // Only `insertFrozenCopy` writes it, into the append-only record.
  return kept ? { at: kept.at, documents: JSON.parse(kept.text) as Documents } : null
}

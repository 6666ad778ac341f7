import type { PayloadRequest, Where } from 'payload'
import { type DatabaseReader, findAll, findOne } from '@/database/find'
import type { FrozenCopy as Stored } from '@/payload-types'
import { listEditions } from '@/queries/edition/listEditions'
import { applyCopyChange, type CopyChange } from './copyChangeOf'
import type { Documents } from './loadDocuments'

/** Documents as they were stored: `at` is when, ISO 8601. */
export type FrozenCopy = { id: string; at: string; documents: Documents }

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

/** The newest copy of a dossier; null where it has none. */
export const findLastCopy = (reader: DatabaseReader, dossier: string): Promise<FrozenCopy | null> =>
  find(reader, { dossier: { equals: dossier } })

async function find(reader: DatabaseReader, where: Where): Promise<FrozenCopy | null> {
  const stored = await findOne(reader, 'frozenCopies', where, '-at')
  return (
    stored && { id: stored.id, at: stored.at, documents: await loadCopiedDocuments(reader, stored) }
  )
}

/** The documents of a copy, put together from the changes since the last copy that was stored whole. */
async function loadCopiedDocuments(
  reader: DatabaseReader,
  { dossier, text }: Stored,
): Promise<Documents> {
  const last = parseCopy(text)
  if (!isChange(last)) return last
  const copies = await findAll(reader, 'frozenCopies', { dossier: { equals: dossier } })
  const texts = new Map(copies.map((copy) => [copy.id, copy.text]))
  const changes: CopyChange[] = []
  for (let copy: Documents | CopyChange = last; ; ) {
    if (!isChange(copy)) return changes.reduceRight(applyCopyChange, copy)
    changes.push(copy)
    const base = texts.get(copy.base)
    if (base === undefined) throw new Error(`The frozen copy ${copy.base} is missing`)
    copy = parseCopy(base)
  }
}

const isChange = (copy: Documents | CopyChange): copy is CopyChange => 'base' in copy

/** Only `insertFrozenCopy` writes it, into the append-only record. */
const parseCopy = (text: string) => JSON.parse(text) as Documents | CopyChange

import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import { isSameDocument } from '@/domain/workingCopy/isSameDocument'
import { Refusal } from '@/operations/frame/Refusal'
import type { Claim } from '@/payload-types'
import { listPublishedNumbers } from './listPublishedNumbers'
import { type Documents, loadDocuments } from './loadDocuments'

type Own = 'dossiers' | 'claims' | 'citations' | 'responses'
type Doc = { id: string }

/**
 * Sets a dossier's own documents to those of a copy: reverts changed ones, deletes new ones and creates deleted
 * ones again under their ids. Shared documents that exist do not change; deleted ones are created again. What was
 * withdrawn in public meanwhile stays withdrawn. A claim gets the next free number if its own was given to another
 * claim that was published meanwhile.
 */
export async function restoreWorkingCopy(req: PayloadRequest, copy: Documents): Promise<void> {
  const now = await loadDocuments(req, copy.dossier.id)
  if (!now) throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', copy.dossier.id] }])
  await makeAgain(req, 'outlets', copy.outlets)
  await makeAgain(req, 'evidence', copy.evidence)
  // A claim that was published since stays: it can be withdrawn, not deleted.
  const numbers = await listPublishedNumbers(req, now.dossier.id)
  const published = new Set(numbers.values())
  const isFree = ({ id, number }: Claim) => (numbers.get(number) ?? id) === id
  const wanted = new Set(copy.claims.map(({ id }) => id))
  const goes = (claim: string | null) =>
    claim === null || wanted.has(claim) || !published.has(claim)
  const ofGoing = <Hanging extends { claim: unknown }>(docs: readonly Hanging[]) =>
    docs.filter(({ claim }) => goes(idOf(claim)))
  await remove(req, 'responses', ofGoing(now.responses), copy.responses)
  await remove(req, 'citations', ofGoing(now.citations), copy.citations)
  await remove(
    req,
    'claims',
    now.claims.filter(({ id }) => goes(id)),
    copy.claims,
  )
  await write(req, 'dossiers', [now.dossier], [copy.dossier])
  await write(req, 'claims', now.claims, copy.claims.filter(isFree))
  const taken = copy.claims.filter((claim) => !isFree(claim))
  await write(req, 'claims', now.claims, taken.map(withoutNumber))
  await write(req, 'citations', now.citations, copy.citations)
  await write(req, 'responses', now.responses, copy.responses)
}

const withoutNumber = ({ number: _, ...claim }: Claim): Doc => claim

async function makeAgain(
  req: PayloadRequest,
  collection: 'outlets' | 'evidence',
  docs: readonly Doc[],
): Promise<void> {
  for (const doc of docs) {
    if (!(await findById(req, collection, doc.id)))
      await req.payload.create({ collection, data: words(doc), depth: 0, req })
  }
}

async function remove(
  req: PayloadRequest,
  collection: Own,
  there: readonly Doc[],
  wanted: readonly Doc[],
): Promise<void> {
  const ids = new Set(wanted.map(({ id }) => id))
  for (const { id } of there) {
    if (!ids.has(id)) await req.payload.delete({ collection, id, req })
  }
}

async function write(
  req: PayloadRequest,
  collection: Own,
  there: readonly Doc[],
  wanted: readonly Doc[],
): Promise<void> {
  const now = new Map(there.map((doc) => [doc.id, doc]))
  for (const doc of wanted) {
    const before = now.get(doc.id)
    const data = words(doc)
    if (!before) await req.payload.create({ collection, data, depth: 0, req })
    else if (!isSameDocument(words(before), data))
      await req.payload.update({ collection, id: doc.id, data, depth: 0, req })
  }
}

/**
 * The edited fields of a document: without those that the desk sets at each save, and those that only operations
 * write.
 */
function words(doc: Doc): never {
  const said = Object.entries(doc).filter(([name]) => !notEdited.has(name))
  // Its fields are those of its collection: the document was read from there.
  return Object.fromEntries(said) as never
}

/** Fields that the desk sets at each save, and fields that only operations write. */
export const notEdited: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'savedBy',
  'withdrawal',
])

import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { copyChangeOf } from './copyChangeOf'
import { findLastCopy } from './findFrozenCopy'
import type { Documents } from './loadDocuments'

/**
 * Inserts a copy of a dossier's current documents, stored as its change from the copy before. `candidate` is the digest
 * that was frozen with them, if any.
 */
export async function insertFrozenCopy(
  req: PayloadRequest,
  copy: { update: string; candidate: string | null; documents: Documents },
): Promise<void> {
  const { update, candidate, documents } = copy
  const text = await shortText(req, documents)
  await asOperation(() =>
    req.payload.db.create({
      collection: 'frozenCopies',
      data: {
        id: randomUUID(),
        update,
        dossier: documents.dossier.id,
        candidate,
        at: new Date().toISOString(),
        text,
      },
      req,
    }),
  )
}

async function shortText(req: PayloadRequest, documents: Documents): Promise<string> {
  const whole = JSON.stringify(documents)
  const before = await findLastCopy(req, documents.dossier.id)
  if (!before) return whole
  const change = JSON.stringify(copyChangeOf(before.id, before.documents, JSON.parse(whole)))
  return change.length < whole.length ? change : whole
}

import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import type { Documents } from './loadDocuments'

/** Inserts a copy of a dossier's current documents. `candidate` is the digest that was frozen with them, if any. */
export async function insertFrozenCopy(
  req: PayloadRequest,
  copy: { update: string; candidate: string | null; documents: Documents },
): Promise<void> {
  const { update, candidate, documents } = copy
  await asOperation(() =>
    req.payload.db.create({
      collection: 'frozenCopies',
      data: {
        id: randomUUID(),
        update,
        dossier: documents.dossier.id,
        candidate,
        at: new Date().toISOString(),
        text: JSON.stringify(documents),
      },
      req,
    }),
  )
}

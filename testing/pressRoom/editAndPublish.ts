import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import type { Result } from '@/domain/Reason'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { announce } from './announce'

/**
 * What one person does who corrects a dossier and publishes it at once. Null when somebody else published the
 * correction before this person came to it.
 */
export async function editAndPublish(
  caller: PayloadRequest,
  dossier: string,
): Promise<Result<{ number: number; digest: string }> | null> {
  const statement = `Corvelle aurait livré des sondes : ${randomUUID()}.`
  const where = { dossier: { equals: dossier }, number: { equals: 1 } }
  // In transactions of ours, which begin again when another process was in the way.
  await inTransaction(caller.payload, caller, (req) =>
    req.payload.update({ collection: 'claims', where, data: { statement }, req }),
  )
  const update = await inTransaction(caller.payload, caller, async (req) => {
    const open = { dossier: { equals: dossier }, state: { equals: 'open' } }
    const found = await findOne(req, 'updates', open)
    if (found) await announce(req, found.id)
    return found
  })
  return update ? publishUpdate(caller, update.id) : null
}

import type { PayloadRequest } from 'payload'
import { findAll, findById } from '@/database/find'
import { numbersInOrder } from '@/domain/claim/numbersInOrder'
import type { Result } from '@/domain/Reason'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findFreeze } from '@/operations/freeze/findFreeze'
import { listPublishedNumbers } from '@/operations/workingCopy/listPublishedNumbers'

/** Above every number that a claim may have. */
const parked = 10_000

/**
 * Gives the claims of a dossier that were never published their numbers anew, in reading order. Published numbers
 * never change.
 */
export function renumberClaims(caller: PayloadRequest, dossier: string): Promise<Result<null>> {
  return operate(caller, 'writeDossier', async (req) => {
    if (!(await findById(req, 'dossiers', dossier)))
      throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])
    const hold = await findFreeze(req, dossier)
    if (hold) throw new Refusal([hold])
    const claims = await findAll(req, 'claims', { dossier: { equals: dossier } }, 'position')
    const numbers = numbersInOrder(claims, await listPublishedNumbers(req, dossier))
    const changed = claims.filter(({ id, number }) => numbers.get(id) !== number)
    // No two claims may have one number, not even in between.
    for (const [index, { id }] of changed.entries()) {
      const data = { number: parked + index }
      await req.payload.db.updateOne({ collection: 'claims', id, data, req, returning: false })
    }
    for (const { id, number: before } of changed) {
      const data = { number: numbers.get(id) ?? before }
      await req.payload.update({ collection: 'claims', id, data, depth: 0, req })
    }
    return null
  })
}

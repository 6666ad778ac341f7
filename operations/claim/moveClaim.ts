import type { PayloadRequest } from 'payload'
import { findAll, findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { Result } from '@/domain/Reason'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findFreeze } from '@/operations/freeze/findFreeze'
import { positionsFor } from '@/operations/workingCopy/positionsFor'

/**
 * Moves a claim in the reading order of its dossier: to just before `before`, or to the end where that is null. Its
 * number does not change.
 */
export function moveClaim(
  caller: PayloadRequest,
  move: { claim: string; before: string | null },
): Promise<Result<null>> {
  return operate(caller, 'writeDossier', async (req) => {
    const dossier = idOf((await findById(req, 'claims', move.claim))?.dossier)
    if (!dossier) throw new Refusal([{ code: 'claim-unknown', path: ['claims', move.claim] }])
    const hold = await findFreeze(req, dossier)
    if (hold) throw new Refusal([hold])
    const claims = await findAll(req, 'claims', { dossier: { equals: dossier } }, 'position')
    const moved = claims.filter(({ id }) => id === move.claim)
    const others = claims.filter(({ id }) => id !== move.claim)
    const place =
      move.before === null ? others.length : others.findIndex(({ id }) => id === move.before)
    if (place === -1)
      throw new Refusal([{ code: 'claim-unknown', path: ['claims', move.before ?? ''] }])
    if (claims[place]?.id === move.claim) return null

    const order = [...others.slice(0, place), ...moved, ...others.slice(place)]
    const positions = positionsFor(
      order.map(({ id, position }) => (id === move.claim ? null : (position ?? null))),
    )
    for (const [index, { id, position: before }] of order.entries()) {
      const position = positions[index]
      if (position === undefined || position === before) continue
      await req.payload.update({ collection: 'claims', id, data: { position }, depth: 0, req })
    }
    return null
  })
}

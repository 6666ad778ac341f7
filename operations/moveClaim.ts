import { generateKeyBetween } from 'fractional-indexing'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/collections/hooks/idOf'
import { findAll, findById } from '@/database/find'
import type { Result } from '@/domain/Reason'
import { findHold } from './findHold'
import { operate } from './operate'
import { Refusal } from './Refusal'

/**
 * Moves a claim in the reading order of its dossier: to just before `before`, or to the end where that is null.
 * Its number stays its own.
 */
export function moveClaim(
  caller: PayloadRequest,
  move: { claim: string; before: string | null },
): Promise<Result<null>> {
  return operate(caller, 'writeDossier', async (req) => {
    const dossier = idOf((await findById(req, 'claims', move.claim))?.dossier)
    if (!dossier) throw new Refusal([{ code: 'claim-unknown', path: ['claims', move.claim] }])
    const hold = await findHold(req, dossier)
    if (hold) throw new Refusal([hold])
    const others = { dossier: { equals: dossier }, id: { not_equals: move.claim } }
    const siblings = await findAll(req, 'claims', others, 'position')
    const place =
      move.before === null ? siblings.length : siblings.findIndex(({ id }) => id === move.before)
    if (place === -1)
      throw new Refusal([{ code: 'claim-unknown', path: ['claims', move.before ?? ''] }])
    const position = generateKeyBetween(
      siblings[place - 1]?.position ?? null,
      siblings[place]?.position ?? null,
    )
    await req.payload.update({
      collection: 'claims',
      id: move.claim,
      data: { position },
      depth: 0,
      req,
    })
    return null
  })
}

import type { PayloadRequest } from 'payload'
import type { Reason } from '@/domain/Reason'
import { holdsDossier } from '@/domain/workflow/transitions'
import type { Update } from '@/payload-types'
import { underWay } from './underWay'

/** Why a dossier's own documents cannot be edited now: an update of it was submitted. Null when they can. */
export async function findHold(req: PayloadRequest, dossier: string): Promise<Reason | null> {
  const update = await underWay(req, dossier)
  return update && holdOf(update)
}

/** Why the documents cannot be edited that this update changes. Null when they can. */
export const holdOf = ({ id, state, title }: Update): Reason | null =>
  holdsDossier(state)
    ? { code: 'update-held', path: ['updates', id], values: { title: title ?? '' } }
    : null

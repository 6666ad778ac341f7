import type { PayloadRequest } from 'payload'
import type { Reason } from '@/domain/Reason'
import { freezesDossier } from '@/domain/workflow/transitions'
import type { Update } from '@/payload-types'
import { findUpdateUnderWay } from './findUpdateUnderWay'

/** Why a dossier's own documents cannot be edited now: an update of it was submitted. Null when they can. */
export async function findFreeze(req: PayloadRequest, dossier: string): Promise<Reason | null> {
  const update = await findUpdateUnderWay(req, dossier)
  return update && freezeOf(update)
}

/** Why the documents that this update changes cannot be edited. Null when they can. */
export const freezeOf = ({ id, state, title }: Update): Reason | null =>
  freezesDossier(state)
    ? { code: 'update-held', path: ['updates', id], values: { title: title ?? '' } }
    : null

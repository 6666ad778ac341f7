import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'
import type { Reason } from '@/domain/Reason'
import type { Update } from '@/payload-types'

/** The slot of a dossier's withdrawal or reinstatement, which goes beside whatever is being edited. */
export const withdrawalSlot = (dossier: string): string => `standing:${dossier}`

/** The update of a dossier that is under way, of which there is one at most, or null. */
export function findUpdateUnderWay(req: PayloadRequest, dossier: string): Promise<Update | null> {
  return findOne(req, 'updates', { slot: { equals: dossier } })
}

/** All that is under way for a dossier: the update of its words, and its withdrawal or reinstatement. */
export function listUpdatesUnderWay(
  req: PayloadRequest,
  dossier: string,
): Promise<readonly Update[]> {
  return findAll(req, 'updates', { slot: { in: [dossier, withdrawalSlot(dossier)] } })
}

/** Why another update cannot be opened beside this one. */
export const underWayReason = ({ id, title }: Update): Reason => ({
  code: 'update-under-way',
  path: ['updates', id],
  values: { title: title ?? '' },
})

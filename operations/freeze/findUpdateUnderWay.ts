import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'
import type { Reason } from '@/domain/Reason'
import type { Update } from '@/payload-types'

/** The slot of a dossier's withdrawal or reinstatement, which may be under way beside the update of its words. */
export const withdrawalSlot = (dossier: string): string => `standing:${dossier}`

/** The update of a dossier that is under way (at most one), or null. */
export function findUpdateUnderWay(req: PayloadRequest, dossier: string): Promise<Update | null> {
  return findOne(req, 'updates', { slot: { equals: dossier } })
}

/** The updates of the words of these dossiers that are under way, by the ids of the dossiers. */
export async function mapUpdatesUnderWay(
  req: PayloadRequest,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, Update>> {
  const updates = await findAll(req, 'updates', { slot: { in: [...dossiers] } })
  return new Map(updates.flatMap((update) => (update.slot ? [[update.slot, update]] : [])))
}

/** All updates of a dossier that are under way: the one of its words, and its withdrawal or reinstatement. */
export function listUpdatesUnderWay(
  req: PayloadRequest,
  dossier: string,
): Promise<readonly Update[]> {
  return findAll(req, 'updates', { slot: { in: [dossier, withdrawalSlot(dossier)] } })
}

/** Why another update cannot be opened while this one is under way. */
export const underWayReason = ({ id, title }: Update): Reason => ({
  code: 'update-under-way',
  path: ['updates', id],
  values: { title: title ?? '' },
})

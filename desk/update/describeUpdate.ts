import type { PayloadRequest } from 'payload'
import { assemblePieces } from '@/domain/edition/assemblePieces'
import { isFinal } from '@/domain/workflow/transitions'
import type { Proposed } from '@/operations/candidate/loadProposed'
import type { Dossier, Update } from '@/payload-types'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import type { Base } from './Base'
import { compareProposed } from './compareProposed'
import { describeApprovals } from './describeApprovals'
import { describeIdentity } from './describeIdentity'
import { describeReconstruction } from './describeReconstruction'
import { describeRights } from './describeRights'
import { describeSchedule } from './describeSchedule'
import { listInvitations } from './listInvitations'
import { listObjectionsAtDesk, listReviews } from './listReviews'
import type { UpdateAtDesk } from './UpdateAtDesk'

/** An update with its loaded proposed content, for a person who may read the desk. */
export async function describeUpdate(
  req: PayloadRequest,
  { update, dossier, base }: { update: Update; dossier: Dossier; base: Base },
  { content, reasons }: Proposed,
): Promise<UpdateAtDesk> {
  const reviews = await listReviews(req, update)
  const changes = await compareProposed(req, update, { content, base, reviews })
  const approvals = await describeApprovals(req, update)
  const identity = describeIdentity(update, dossier, changes)
  return {
    ...identity,
    ...approvals,
    ...(await describeReconstruction(req, update)),
    ...(await describeSchedule(req, update)),
    ...(await describeRights(req, update, approvals, {
      computed: identity.computedClass,
      reasons,
    })),
    reviews,
    objections: isFinal(update.state) ? [] : await listObjectionsAtDesk(req, update),
    invitations: await listInvitations(req, update),
    ...changes.shown,
    reading:
      changes.sincePublished.is === 'first' || identity.isStanding
        ? {
            dossier: assemblePieces(content),
            organisation: (await getPressRoom(req, dossier.language)).organisation,
          }
        : null,
  }
}

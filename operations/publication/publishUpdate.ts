import type { PayloadRequest } from 'payload'
import type { Result } from '@/domain/Reason'
import { refuseUnseenObjections } from '@/operations/approval/refuseUnseenObjections'
import { refuseUnseen } from '@/operations/candidate/refuseUnseen'
import { operate } from '@/operations/frame/operate'
import { freeze } from '@/operations/update/freeze'
import { loadUpdate } from '@/operations/update/loadUpdate'
import { type PublishedEdition, publish } from './publish'

/** What a person was shown who publishes or schedules an update. */
export type Seen = { candidate?: string | null; objections?: readonly string[] }

/**
 * Makes the frozen candidate of an update the next edition of its dossier: edition, parts, update and act, or
 * nothing (invariant 2). An open update is frozen first. `reason` is why it is published without the approvals that
 * it needs (break-glass); without a reason it is refused then. `seen.candidate` as in `refuseUnseen`, `seen.objections` as
 * in `refuseUnseenObjections`.
 * @returns the edition's number and digest, or every reason why it cannot be published
 */
export function publishUpdate(
  caller: PayloadRequest,
  id: string,
  reason: string | null = null,
  seen: Seen = {},
): Promise<Result<PublishedEdition>> {
  // Its commit makes cached pages outdated. inTransaction calls afterCommits; effects/followActs.ts listens, sees
  // the new act and makes effects/cachedPage.ts forget the pages. Other instances poll the acts. Reasons, and what
  // else is cached: docs/decisions/0007-pages-in-memory.md.
  return operate(caller, 'publishUpdate', async (req) => {
    const update = await loadUpdate(req, id)
    refuseUnseen(update, seen.candidate)
    const despite = await refuseUnseenObjections(req, update, seen.objections ?? [])
    const frozen =
      update.state === 'open' ? await freeze(req, update, { isPublishedAtOnce: true }) : update
    return publish(req, frozen, { reason, despite })
  })
}

import type { PayloadRequest } from 'payload'
import type { Result } from '@/domain/Reason'
import { decideAct } from '@/domain/update/decideAct'
import { appendAct } from '@/operations/act/appendAct'
import { operate, orRefuse } from '@/operations/frame/operate'
import type { Update } from '@/payload-types'
import { loadUpdate } from './loadUpdate'
import { notScheduled } from './notScheduled'
import { writeUpdate } from './writeUpdate'

/** Reopens a submitted update: its dossier can be edited again, and its approvals no longer count. */
export function reopenUpdate(
  caller: PayloadRequest,
  id: string,
  reason: string | null = null,
): Promise<Result<null>> {
  return operate(caller, 'reopenUpdate', async (req) => {
    const update = await loadUpdate(req, id)
    orRefuse(decideAct(update.state, 'reopen'))
    await reopen(req, update, reason)
    return null
  })
}

/** The reopening itself, also used when another publication made the candidate outdated. */
export async function reopen(
  req: PayloadRequest,
  update: Update,
  reason: string | null,
): Promise<void> {
  await writeUpdate(req, update.id, { state: 'open', ...notScheduled })
  await appendAct(req, {
    verb: 'reopenUpdate',
    subject: { type: 'update', id: update.id },
    digest: update.candidate,
    reason,
  })
}

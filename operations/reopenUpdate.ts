import type { PayloadRequest } from 'payload'
import { type Result, refused } from '@/domain/Reason'
import { stateAfter } from '@/domain/update/transitions'
import type { Update } from '@/payload-types'
import { appendAct } from './appendAct'
import { loadUpdate } from './loadUpdate'
import { notScheduled } from './notScheduled'
import { operate, orRefuse } from './operate'
import { writeUpdate } from './writeUpdate'

/** Takes a submitted update back to work: its dossier can be edited again, and what was approved no longer counts. */
export function reopenUpdate(
  caller: PayloadRequest,
  id: string,
  reason: string | null = null,
): Promise<Result<null>> {
  return operate(caller, 'reopenUpdate', async (req) => {
    const update = await loadUpdate(req, id)
    const next = stateAfter(update.state, 'reopen', false)
    if (!next) return orRefuse<null>(refused({ code: 'act-impossible', path: ['state'] }))
    await reopen(req, update, reason)
    return null
  })
}

/** The reopening itself, also where another publication made the candidate outdated. */
export async function reopen(
  req: PayloadRequest,
  update: Update,
  reason: string | null,
): Promise<void> {
  await writeUpdate(req, update.id, { state: 'open', ...notScheduled })
  await appendAct(req, {
    verb: 'reopenUpdate',
    subject: { type: 'update', id: update.id },
    ...(update.candidate ? { digest: update.candidate } : {}),
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  })
}

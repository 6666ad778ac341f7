import type { PayloadRequest } from 'payload'
import { serializeDespite } from '@/domain/act/parseDespite'
import { type Result, refused } from '@/domain/Reason'
import { decideSchedule } from '@/domain/schedule/decideSchedule'
import { dueTime } from '@/domain/schedule/dueTime'
import { decideAct } from '@/domain/update/decideAct'
import { appendAct } from '@/operations/act/appendAct'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import { refuseUnseenObjections } from '@/operations/approval/refuseUnseenObjections'
import { refuseUnseen } from '@/operations/candidate/refuseUnseen'
import { operate, orRefuse } from '@/operations/frame/operate'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { loadUpdate } from '@/operations/update/loadUpdate'
import { notScheduled } from '@/operations/update/notScheduled'
import { writeUpdate } from '@/operations/update/writeUpdate'
import type { Seen } from './publishUpdate'

/**
 * Schedules an approved update at a time of the press room's time zone: `date` YYYY-MM-DD, `time` HH:MM. The
 * approved candidate is published then. `candidate` and `objections` as in `publishUpdate`.
 * @returns the time as ISO 8601 in UTC
 */
export function scheduleUpdate(
  caller: PayloadRequest,
  id: string,
  { candidate: shown, objections, ...wall }: { date: string; time: string } & Seen,
): Promise<Result<{ due: string }>> {
  return operate(caller, 'scheduleUpdate', async (req) => {
    const update = await loadUpdate(req, id)
    refuseUnseen(update, shown)
    const despite = await refuseUnseenObjections(req, update, objections ?? [])
    const zone = await loadTimeZone(req)
    const { state, due } = orRefuse(
      decideSchedule({
        state: update.state,
        due: dueTime({ ...wall, zone }),
        now: new Date().toISOString(),
      }),
    )
    if ((await listMissingApprovals(req, update)).length > 0)
      orRefuse(refused({ code: 'approvals-missing', path: ['reason'] }))
    await writeUpdate(req, id, {
      state,
      schedule: { due, zone, by: req.user?.id ?? null, failures: 0, next: due, failure: null },
    })
    await appendAct(req, {
      verb: 'scheduleUpdate',
      subject: { type: 'update', id },
      digest: update.candidate,
      reason: due,
      comment: serializeDespite(null, despite),
    })
    return { due }
  })
}

/** Cancels the schedule of an update: it stays approved. */
export function unscheduleUpdate(caller: PayloadRequest, id: string): Promise<Result<null>> {
  return operate(caller, 'scheduleUpdate', async (req) => {
    const update = await loadUpdate(req, id)
    const state = orRefuse(decideAct(update.state, 'unschedule'))
    await writeUpdate(req, id, { state, ...notScheduled })
    await appendAct(req, {
      verb: 'unscheduleUpdate',
      subject: { type: 'update', id },
      digest: update.candidate,
    })
    return null
  })
}

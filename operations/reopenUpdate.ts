import type { PayloadRequest } from 'payload'
import { type Result, refused } from '@/domain/Reason'
import { stateAfter } from '@/domain/update/transitions'
import { appendAct } from './appendAct'
import { loadUpdate } from './loadUpdate'
import { operate, orRefuse } from './operate'
import { writeUpdate } from './writeUpdate'

/** Takes a submitted update back to work: its dossier can be edited again, and what was approved no longer counts. */
export function reopenUpdate(caller: PayloadRequest, id: string): Promise<Result<null>> {
  return operate(caller, 'reopenUpdate', async (req) => {
    const update = await loadUpdate(req, id)
    const next = stateAfter(update.state, 'reopen', false)
    if (!next) return orRefuse<null>(refused({ code: 'act-impossible', path: ['state'] }))
    await writeUpdate(req, id, { state: next })
    await appendAct(req, {
      verb: 'reopenUpdate',
      subject: { type: 'update', id },
      ...(update.candidate ? { digest: update.candidate } : {}),
    })
    return null
  })
}

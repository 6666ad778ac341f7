import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import { actTime } from '@/domain/act/actTime'
import { parseAct } from '@/domain/act/parseAct'

/** The time for the next act, ISO 8601: now, but never before the last act. For what must bear the time of its act. */
export async function loadActTime(req: PayloadRequest): Promise<string> {
  const last = await findOne(req, 'acts', {}, '-sequence')
  return actTime(new Date().toISOString(), last && parseAct(last.text).at)
}

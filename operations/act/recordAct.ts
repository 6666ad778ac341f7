import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { type ActToRecord, appendAct } from './appendAct'

/** Records an act in the transaction of the caller's request. */
export async function recordAct(caller: PayloadRequest, act: ActToRecord): Promise<void> {
  await inTransaction(caller.payload, caller, (req) => appendAct(req, act))
}

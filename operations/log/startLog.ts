import type { Payload } from 'payload'
import { asOperation } from '@/database/asOperation'
import { inTransaction } from '@/database/inTransaction'
import { digestOf } from '@/domain/digest/digestOf'
import { type VerifierKey, writeVerifierKey } from '@/domain/log/note/VerifierKey'
import { writeLogKey } from '@/domain/log/Statement'
import { appendAct } from '@/operations/act/appendAct'
import { findStatedLog } from '@/queries/log/findStatedLog'

/**
 * States with which key the log is signed, where the record has no such statement yet: an act of the press room
 * itself. Does nothing where it has one.
 */
export async function startLog(payload: Payload, key: VerifierKey): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    if ((await findStatedLog(req)) !== null) return
    const text = writeLogKey(writeVerifierKey(key))
    const digest = digestOf(text)
    await asOperation(() =>
      payload.db.create({ collection: 'statements', data: { id: digest, text }, req }),
    )
    await appendAct(req, {
      verb: 'startLog',
      subject: { type: 'log', id: key.name },
      digest,
      actor: null,
    })
  })
}

import type { Payload, PayloadRequest } from 'payload'
import { findAll, findById, type Reader } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { countActs } from '@/queries/listActs'
import { loadAddressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'
import { mailsOfAct } from './mailsOfAct'
import { mailsOfFailures } from './mailsOfFailures'

const cursor = 'mail'

/** How many acts are followed in one transaction. */
const atOnce = 50

/**
 * Writes the mails of every act since the last look to the outbox, and moves the cursor past them in the same
 * transaction: none is forgotten and none is written twice. At the very first look all acts are of the past.
 */
export async function enqueueMails(payload: Payload): Promise<void> {
  while (await isBehind(payload)) await inTransaction(payload, null, followActs)
  const failures = await mailsOfFailures({ payload })
  if ((await notYetKept({ payload }, failures)).length > 0) {
    await inTransaction(payload, null, async (req) => keep(req, await mailsOfFailures(req)))
  }
}

async function isBehind(payload: Payload): Promise<boolean> {
  const seen = await findById({ payload }, 'cursors', cursor)
  return seen === null || seen.value < (await countActs({ payload }))
}

async function followActs(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const seen = await findById(req, 'cursors', cursor)
  if (seen === null) {
    const data = { id: cursor, value: await countActs(req) }
    await db.create({ collection: 'cursors', data, req })
    return
  }
  const next = { sequence: { greater_than: seen.value, less_than_equal: seen.value + atOnce } }
  const acts = await findAll(req, 'acts', next, 'sequence')
  const addressees = await loadAddressees(req)
  for (const act of acts) await keep(req, await mailsOfAct(req, act, addressees))
  const value = acts.at(-1)?.sequence ?? seen.value
  await db.updateOne({ collection: 'cursors', id: cursor, data: { value }, req })
}

async function keep(req: PayloadRequest, mails: readonly MailToSend[]): Promise<void> {
  const now = new Date().toISOString()
  for (const mail of await notYetKept(req, mails)) {
    await req.payload.db.create({
      collection: 'mails',
      data: { ...mail, state: 'waiting', attempts: 0, next: now, madeAt: now },
      req,
    })
  }
}

async function notYetKept(
  reader: Reader,
  mails: readonly MailToSend[],
): Promise<readonly MailToSend[]> {
  const ids = mails.map(({ id }) => id)
  const kept = ids.length > 0 ? await findAll(reader, 'mails', { id: { in: ids } }) : []
  const known = new Set(kept.map(({ id }) => id))
  return mails.filter(({ id }) => !known.has(id))
}

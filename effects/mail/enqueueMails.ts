import type { Payload, PayloadRequest } from 'payload'
import { type DatabaseReader, findAll, findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { parseAct } from '@/domain/act/parseAct'
import type { Act } from '@/payload-types'
import { countActs } from '@/queries/act/listActs'
import { type Addressees, loadAddressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'
import { mailsInsteadOf } from './mailsInsteadOf'
import { mailsOfAct } from './mailsOfAct'
import { mailsOfDamages } from './mailsOfDamages'
import { mailsOfFailures } from './mailsOfFailures'

const cursor = 'mail'

/** Names the act whose mails cannot be written, so that it does not block the mails of other acts. */
class MailsUnwritten extends Error {
  override readonly name = 'MailsUnwritten'
  constructor(
    readonly sequence: number,
    cause: unknown,
  ) {
    super(`The mails of act ${sequence} could not be written.`, { cause })
  }
}

/** How many times one run tries to write the mails of an act. */
const mostTries = 2

/** How many acts one transaction processes. */
const atOnce = 50

/**
 * Writes the mails of every act since the last run to the outbox, and moves the cursor past these acts in the same
 * transaction: no mail is lost and none is written twice. The first run of all skips the acts that exist. Where the
 * mails of an act cannot be written, administrators get a mail instead, and the cursor moves on. An act waits for a
 * later run until it is `rest` milliseconds old.
 */
export async function enqueueMails(payload: Payload, rest = 0): Promise<void> {
  const failures = new Map<number, number>()
  const until = new Date(Date.now() - rest).toISOString()
  while (await isBehind(payload, until)) {
    try {
      await inTransaction(payload, null, (req) => followActs(req, until, failures))
    } catch (error) {
      if (!(error instanceof MailsUnwritten)) throw error
      failures.set(error.sequence, (failures.get(error.sequence) ?? 0) + 1)
      payload.logger.error({ err: error.cause, msg: error.message })
    }
  }
  for (const mailsOf of [mailsOfFailures, mailsOfDamages]) {
    if ((await notYetKept({ payload }, await mailsOf({ payload }))).length > 0) {
      await inTransaction(payload, null, async (req) => keep(req, await mailsOf(req)))
    }
  }
}

async function isBehind(payload: Payload, until: string): Promise<boolean> {
  const seen = await findById({ payload }, 'cursors', cursor)
  return seen === null || (await actsSince({ payload }, seen.value, until)).length > 0
}

/**
 * The next acts after the number `seen`. Stops at the first act later than `until`, so that the cursor skips none,
 * even if the clocks of instances differ.
 */
async function actsSince(
  reader: DatabaseReader,
  seen: number,
  until: string,
): Promise<readonly Act[]> {
  const next = { sequence: { greater_than: seen, less_than_equal: seen + atOnce } }
  const acts = await findAll(reader, 'acts', next, 'sequence')
  const later = acts.findIndex(({ text }) => parseAct(text).at > until)
  return later < 0 ? acts : acts.slice(0, later)
}

/** `failures`: how often the mails of an act could not be written, by the number of the act. */
async function followActs(
  req: PayloadRequest,
  until: string,
  failures: ReadonlyMap<number, number>,
): Promise<void> {
  const { db } = req.payload
  const seen = await findById(req, 'cursors', cursor)
  if (seen === null) {
    const data = { id: cursor, value: await countActs(req) }
    await db.create({ collection: 'cursors', data, req })
    return
  }
  const acts = await actsSince(req, seen.value, until)
  const addressees = await loadAddressees(req)
  for (const act of acts) {
    const isGivenUp = (failures.get(act.sequence) ?? 0) >= mostTries
    await keep(
      req,
      isGivenUp ? mailsInsteadOf(act, addressees) : await mailsOrFailure(req, act, addressees),
    )
  }
  const value = acts.at(-1)?.sequence ?? seen.value
  await db.updateOne({ collection: 'cursors', id: cursor, data: { value }, req })
}

async function mailsOrFailure(req: PayloadRequest, act: Act, addressees: Addressees) {
  try {
    return await mailsOfAct(req, act, addressees)
  } catch (error) {
    throw new MailsUnwritten(act.sequence, error)
  }
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
  reader: DatabaseReader,
  mails: readonly MailToSend[],
): Promise<readonly MailToSend[]> {
  const ids = mails.map(({ id }) => id)
  const kept = ids.length > 0 ? await findAll(reader, 'mails', { id: { in: ids } }) : []
  const known = new Set(kept.map(({ id }) => id))
  return mails.filter(({ id }) => !known.has(id))
}

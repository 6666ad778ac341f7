import type { Payload } from 'payload'
import { findById, findOne } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import type { Mail } from '@/payload-types'

/** How long a mail stays reserved for the process that reserved it, in milliseconds. */
const lease = 5 * 60_000

/**
 * Reserves the next mail that may be sent and returns it; null where none waits. No other process sends it before the
 * reservation ends. After that, the process that reserved it counts as dead.
 */
export async function reserveMail(payload: Payload, now: string): Promise<Mail | null> {
  for (;;) {
    const where = { state: { equals: 'waiting' }, next: { less_than_equal: now } }
    const found = await findOne({ payload }, 'mails', where, 'next')
    if (found === null) return null
    if (await claim(payload, found, now)) return findById({ payload }, 'mails', found.id)
  }
}

/** The process that increments `attempts` first has the mail: the update of any other process matches no row. */
const claim = (payload: Payload, { id, attempts }: Mail, now: string): Promise<boolean> =>
  inTransaction(payload, null, async (req) => {
    const claimed = await req.payload.db.updateOne({
      collection: 'mails',
      where: { id: { equals: id }, state: { equals: 'waiting' }, attempts: { equals: attempts } },
      data: {
        attempts: attempts + 1,
        next: new Date(Date.parse(now) + lease).toISOString(),
      },
      options: { atomic: true },
      req,
    })
    return claimed !== null
  })

import type { Payload } from 'payload'
import { findById, findOne } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import type { Mail } from '@/payload-types'

/** For how long whoever claims a mail is the only one who may send it, in milliseconds. */
const lease = 5 * 60_000

/**
 * The next mail that may be sent, claimed: nobody else sends it before the lease ends, after which whoever claimed it
 * is taken for dead. Null where none waits.
 */
export async function reserveMail(payload: Payload, now: string): Promise<Mail | null> {
  for (;;) {
    const where = { state: { equals: 'waiting' }, next: { less_than_equal: now } }
    const found = await findOne({ payload }, 'mails', where, 'next')
    if (found === null) return null
    if (await claim(payload, found, now)) return findById({ payload }, 'mails', found.id)
  }
}

/** Whoever counts the attempt first has it: the update finds nothing any more for the others. */
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

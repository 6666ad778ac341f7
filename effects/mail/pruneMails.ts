import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { daysKept } from '@/domain/mail/daysKept'
import { mailsOfFailures } from './mailsOfFailures'

/**
 * Deletes the mails that were sent or given up so long ago that nobody needs to know of them any more. What is told
 * of a publication that still fails stays: without its row it would be told again. `now` is ISO 8601.
 */
export async function pruneMails(payload: Payload, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - daysKept * 24 * 60 * 60_000).toISOString()
  await inTransaction(payload, null, async (req) => {
    const standing = (await mailsOfFailures(req)).map(({ id }) => id)
    await req.payload.db.deleteMany({
      collection: 'mails',
      where: {
        state: { in: ['sent', 'failed'] },
        madeAt: { less_than: before },
        ...(standing.length > 0 ? { id: { not_in: standing } } : {}),
      },
      req,
    })
  })
}

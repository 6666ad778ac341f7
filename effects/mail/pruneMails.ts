import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { daysKept } from '@/domain/mail/daysKept'
import { mailsOfFailures } from './mailsOfFailures'

/**
 * Deletes the mails that were sent or given up and are more than `daysKept` days old at `now` (ISO 8601). Mails about
 * a publication that still fails stay: without its row, the same mail would be sent again.
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

import { createLocalReq, type Payload } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll, findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import type { Reason } from '@/domain/Reason'
import { nextTry } from '@/domain/schedule/nextTry'
import { Refusal } from '@/operations/frame/Refusal'
import { writeUpdate } from '@/operations/update/writeUpdate'
import type { Update, User } from '@/payload-types'
import { serializeFailure } from './parseFailure'
import { publish } from './publish'

/**
 * Publishes every update that is due, by the server's clock. Several instances may do this at once: each update is
 * published once, and the second instance finds it published. A failure is stored in the update and tried again, up
 * to a fixed number of times. Nothing is published in the name of a person who may no longer schedule it: that failure is
 * not tried again, because another person has to act.
 */
export async function publishDue(payload: Payload, now = new Date().toISOString()): Promise<void> {
  const due = await findAll(
    { payload },
    'updates',
    { state: { equals: 'scheduled' }, 'schedule.next': { less_than_equal: now } },
    'schedule.next',
  )
  for (const { id } of due) {
    try {
      await inTransaction(payload, null, async (req) => {
        const update = await findById(req, 'updates', id)
        if (!isDue(update, now)) return
        const person = await findById(req, 'users', update.schedule?.by ?? '')
        if (!person || !can(personOf(person), 'scheduleUpdate')) throw withoutRight(person)
        const actor = { id: person.id, name: person.name }
        await publish(req, update, { reason: null, actor, now })
      })
    } catch (error) {
      await noteFailure(payload, id, error, now)
    }
  }
}

/** Checked again in the transaction: meanwhile a person may have changed the schedule, or another instance tried it. */
const isDue = (update: Update | null, now: string): update is Update =>
  update?.state === 'scheduled' && update.schedule?.next != null && update.schedule.next <= now

const withoutRight = (person: User | null): Refusal =>
  new Refusal([
    { code: 'schedule-without-right', path: ['schedule'], values: { name: person?.name ?? '' } },
  ])

async function noteFailure(
  payload: Payload,
  id: string,
  error: unknown,
  now: string,
): Promise<void> {
  const reasons: readonly Reason[] =
    error instanceof Refusal ? error.reasons : [{ code: 'publication-failed', path: [] }]
  if (!(error instanceof Refusal))
    payload.logger.error({ err: error, msg: `The scheduled update ${id} was not published` })
  await inTransaction(payload, await createLocalReq({}, payload), async (req) => {
    const update: Update | null = await findById(req, 'updates', id)
    if (!isDue(update, now)) return
    const failures = (update.schedule?.failures ?? 0) + 1
    const isOver = reasons.some(({ code }) => code === 'schedule-without-right')
    await writeUpdate(req, id, {
      schedule: {
        ...update.schedule,
        failures,
        next: isOver ? null : nextTry('publication', now, failures),
        failure: serializeFailure(reasons),
      },
    })
  })
}

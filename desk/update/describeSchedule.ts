import type { PayloadRequest } from 'payload'
import type { Reason } from '@/domain/Reason'
import { parseFailure } from '@/operations/publication/parseFailure'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import type { Update } from '@/payload-types'
import { findLostRight } from './findLostRight'
import { findPublicationReason } from './findPublicationReason'

/** When it is published automatically, or should have been. */
export type UpdateSchedule = {
  /** `due` is ISO 8601. Given up: it failed too often, and a person has to act. */
  schedule: {
    due: string
    zone: string
    failures: number
    failure: readonly Reason[]
    isGivenUp: boolean
    /** The name of whoever scheduled it, if they may no longer do so: it will not be published then. */
    lostRight: string | null
  } | null
  /** When it was due, if it was published late (ISO 8601). */
  wasDue: string | null
  /** The press room's time zone. */
  zone: string
}

/** When an update is due, and whether it was published late. */
export async function describeSchedule(
  req: PayloadRequest,
  update: Update,
): Promise<UpdateSchedule> {
  return {
    schedule: scheduleOf(update, await findLostRight(req, update)),
    wasDue:
      update.state === 'published'
        ? await findPublicationReason(req, update, 'publishUpdate')
        : null,
    zone: await loadTimeZone(req),
  }
}

function scheduleOf({ schedule }: Update, lostRight: string | null): UpdateSchedule['schedule'] {
  if (!schedule?.due) return null
  return {
    due: schedule.due,
    zone: schedule.zone ?? 'UTC',
    failures: schedule.failures ?? 0,
    failure: parseFailure(schedule.failure),
    isGivenUp: !schedule.next,
    lostRight,
  }
}

import { Temporal } from 'temporal-polyfill'
import { accepted, type Result, refused } from '@/domain/Reason'

/**
 * The instant of a wall clock time in a time zone. `date` is YYYY-MM-DD, `time` HH:MM, `zone` an IANA name
 * (Europe/Paris); the instant is ISO 8601 in UTC. A time that the clock skips when summer time begins is refused; of a
 * time that occurs twice when summer time ends, the first is used (as in RFC 5545 §3.3.5).
 */
export function dueTime(wall: { date: string; time: string; zone: string }): Result<string> {
  const { date, time, zone } = wall
  let local: Temporal.PlainDateTime
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(`${date}T${time}`)) {
    return refused({ code: 'due-unreadable', path: ['due'] })
  }
  try {
    local = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' })
  } catch {
    return refused({ code: 'due-unreadable', path: ['due'] })
  }
  const due = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (!due.toPlainDateTime().equals(local)) {
    return refused({ code: 'due-skipped', path: ['due'] })
  }
  return accepted(new Date(due.epochMilliseconds).toISOString())
}

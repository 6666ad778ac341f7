import { type DatabaseReader, findAll } from '@/database/find'
import type { ActVerb } from '@/domain/act/Act'

const movesClock: ReadonlySet<string> = new Set<ActVerb>([
  'scheduleUpdate',
  'unscheduleUpdate',
  // Whatever opens an update again, it is submitted before it is published.
  'submitUpdate',
])

/** Which submission of an update was the last one when an act was done, and whether it was on the clock then. */
export async function stateBefore(
  reader: DatabaseReader,
  update: string,
  sequence: number,
): Promise<{ submission: number; wasScheduled: boolean }> {
  const untilThen = { subject: { equals: update }, sequence: { less_than_equal: sequence } }
  const acts = await findAll(reader, 'acts', untilThen, 'sequence')
  const lastOfClock = acts.findLast((act) => act.sequence < sequence && movesClock.has(act.verb))
  return {
    submission: acts.filter(({ verb }) => verb === 'submitUpdate').length,
    wasScheduled: lastOfClock?.verb === 'scheduleUpdate',
  }
}

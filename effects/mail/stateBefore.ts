import { type DatabaseReader, findAll } from '@/database/find'
import { type ActVerb, publicationVerbs } from '@/domain/act/Act'
import { parseAct } from '@/domain/act/parseAct'

const movesClock: ReadonlySet<string> = new Set<ActVerb>([
  'scheduleUpdate',
  'unscheduleUpdate',
  // An update that was opened again is submitted again before it is published, so this covers every reopening.
  'submitUpdate',
])

const publishes: ReadonlySet<string> = new Set(publicationVerbs)

/**
 * How often an update had been submitted when an act was done, this act included, and whether it was scheduled just
 * before the act, and the digest of the edition that it had published before the act; null where it had not.
 */
export async function stateBefore(
  reader: DatabaseReader,
  update: string,
  sequence: number,
): Promise<{ submission: number; wasScheduled: boolean; published: string | null }> {
  const untilThen = { subject: { equals: update }, sequence: { less_than_equal: sequence } }
  const acts = await findAll(reader, 'acts', untilThen, 'sequence')
  const lastOfClock = acts.findLast((act) => act.sequence < sequence && movesClock.has(act.verb))
  const publication = acts.find((act) => act.sequence < sequence && publishes.has(act.verb))
  return {
    submission: acts.filter(({ verb }) => verb === 'submitUpdate').length,
    wasScheduled: lastOfClock?.verb === 'scheduleUpdate',
    published: publication ? parseAct(publication.text).digest : null,
  }
}

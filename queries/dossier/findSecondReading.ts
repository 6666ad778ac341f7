import { type DatabaseReader, findAll } from '@/database/find'
import type { Act } from '@/domain/act/Act'
import type { LaterVerdict, SecondReading } from '@/domain/edition/SecondReading'
import type { Edition } from '@/payload-types'
import { findAct } from '@/queries/act/findAct'

/**
 * Who read an edition before it was public, according to the acts. `digest` is that of the edition, `candidate` that
 * of the approved text. Null where the acts do not show it.
 */
export async function findSecondReading(
  reader: DatabaseReader,
  { digest, candidate }: { digest: string; candidate: string },
): Promise<SecondReading | null> {
  const found = await findAll(reader, 'acts', { about: { in: [digest, candidate] } }, 'sequence')
  const acts = found.map(findAct).filter((act) => act !== null)
  // An act that cannot be read may be the one that matters.
  if (acts.length < found.length) return null
  const broken = acts.find(({ verb }) => verb === 'publishWithoutApprovals')
  if (broken) {
    const later = acts.filter(({ sequence }) => sequence > broken.sequence)
    return { is: 'withoutApprovals', at: broken.at, since: later.flatMap(verdictOf) }
  }
  const verbs = acts.map(({ verb }) => verb)
  if (!verbs.includes('publishUpdate')) return null
  return { is: verbs.includes('approveUpdate') ? 'approved' : 'alone' }
}

/** Who read those of these editions that were published without their approvals, by their numbers. */
export async function listHastyReadings(
  reader: DatabaseReader,
  editions: readonly Edition[],
): Promise<ReadonlyMap<number, SecondReading>> {
  const verb = { equals: 'publishWithoutApprovals' }
  const digests = editions.map(({ digest }) => digest)
  const broken = await findAll(reader, 'acts', { verb, about: { in: digests } })
  const hasty = editions.filter(({ digest }) => broken.some(({ about }) => about === digest))
  const readings = new Map<number, SecondReading>()
  for (const edition of hasty) {
    const reading = await findSecondReading(reader, edition)
    if (reading) readings.set(edition.number, reading)
  }
  return readings
}

function verdictOf({ verb, at }: Act): readonly LaterVerdict[] {
  if (verb === 'approveUpdate') return [{ is: 'approved', at }]
  return verb === 'askForChanges' ? [{ is: 'changesAsked', at }] : []
}

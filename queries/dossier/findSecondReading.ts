import { type DatabaseReader, findAll } from '@/database/find'
import { parseAct } from '@/domain/act/parseAct'
import type { SecondReading } from '@/domain/edition/SecondReading'

/**
 * Who read an edition before it was public, according to the acts. `digest` is that of the edition, `candidate` that
 * of the approved text. Null where the acts do not show it.
 */
export async function findSecondReading(
  reader: DatabaseReader,
  { digest, candidate }: { digest: string; candidate: string },
): Promise<SecondReading | null> {
  const acts = await findAll(reader, 'acts', { about: { in: [digest, candidate] } }, 'sequence')
  const verbs = acts.map(({ text }) => parseAct(text).verb)
  if (verbs.includes('publishWithoutApprovals')) return 'withoutApprovals'
  if (!verbs.includes('publishUpdate')) return null
  return verbs.includes('approveUpdate') ? 'approved' : 'alone'
}

import { findAll, type Reader } from '@/database/find'
import { readAct } from '@/domain/act/readAct'
import type { Reading } from '@/domain/edition/Reading'

/**
 * Who read an edition before it was public, as the record of acts tells: `digest` is the edition's own, `candidate`
 * that of the words which were approved. Null where the record tells nothing of it.
 */
export async function findReading(
  reader: Reader,
  { digest, candidate }: { digest: string; candidate: string },
): Promise<Reading | null> {
  const acts = await findAll(reader, 'acts', { about: { in: [digest, candidate] } }, 'sequence')
  const verbs = acts.map(({ text }) => readAct(text).verb)
  if (verbs.includes('publishWithoutApprovals')) return 'withoutApprovals'
  if (!verbs.includes('publishUpdate')) return null
  return verbs.includes('approveUpdate') ? 'approved' : 'alone'
}

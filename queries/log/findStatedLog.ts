import { type DatabaseReader, findAll, findOne } from '@/database/find'
import type { Act } from '@/payload-types'

/**
 * The act that last started the log, as it is stored, and the text of the statement that it names. Null where the log
 * was not started yet. Pages ask it: the act is found by its statement, as acts are not indexed by their verbs.
 */
export async function findStatedLog(
  reader: DatabaseReader,
): Promise<{ act: Act; statement: string } | null> {
  const statements = await findAll(reader, 'statements', {})
  if (statements.length === 0) return null
  const about = { in: statements.map(({ id }) => id) }
  const act = await findOne(reader, 'acts', { about, verb: { equals: 'startLog' } }, '-sequence')
  const statement = statements.find(({ id }) => id === act?.about)
  return act && statement ? { act, statement: statement.text } : null
}

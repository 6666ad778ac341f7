import { type DatabaseReader, findById, findOne } from '@/database/find'
import type { Act } from '@/payload-types'

/**
 * The act that last started the log, as it is stored, and the text of the statement that it names. Null where the log
 * was not started yet.
 */
export async function findStatedLog(
  reader: DatabaseReader,
): Promise<{ act: Act; statement: string } | null> {
  const act = await findOne(reader, 'acts', { verb: { equals: 'startLog' } }, '-sequence')
  const statement = act?.about ? await findById(reader, 'statements', act.about) : null
  return act && statement && { act, statement: statement.text }
}

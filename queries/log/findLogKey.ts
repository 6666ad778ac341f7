import { type DatabaseReader, findById, findOne } from '@/database/find'
import { parseVerifierKey, type VerifierKey } from '@/domain/log/note/VerifierKey'
import { parseStatement } from '@/domain/log/Statement'

/** With which key the log of this press room is signed; null where it is not signed yet. */
export async function findLogKey(reader: DatabaseReader): Promise<VerifierKey | null> {
  const act = await findOne(reader, 'acts', { verb: { equals: 'startLog' } }, '-sequence')
  const statement = act?.about ? await findById(reader, 'statements', act.about) : null
  return statement && parseVerifierKey(parseStatement(statement.text).key)
}

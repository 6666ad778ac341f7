import type { DatabaseReader } from '@/database/find'
import { parseVerifierKey, type VerifierKey } from '@/domain/log/note/VerifierKey'
import { parseStatement } from '@/domain/log/Statement'
import { findStatedLog } from './findStatedLog'

/** With which key the log of this press room is signed; null where it is not signed yet. */
export async function findLogKey(reader: DatabaseReader): Promise<VerifierKey | null> {
  const log = await findStatedLog(reader)
  return log && parseVerifierKey(parseStatement(log.statement).key)
}

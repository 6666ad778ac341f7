import type { DatabaseReader } from '@/database/find'
import { parseAct } from '@/domain/act/parseAct'
import { parseStatement } from '@/domain/log/Statement'
import { findStatedLog } from './findStatedLog'

/** The log as the public page of the record shows it. */
export type ShownLog = { key: string; act: number; at: string }

/**
 * The verifier key that signs the log, whose name is that of the log, and the number and time (ISO 8601) of the act
 * with which that began. Null while it is not signed.
 */
export async function getLog(reader: DatabaseReader): Promise<ShownLog | null> {
  const log = await findStatedLog(reader)
  if (!log) return null
  const { at, sequence } = parseAct(log.act.text)
  return { key: parseStatement(log.statement).key, act: sequence, at }
}

import { type DatabaseReader, findOne } from '@/database/find'
import { parseAct } from '@/domain/act/parseAct'
import { writeVerifierKey } from '@/domain/log/note/VerifierKey'
import { findLogKey } from './findLogKey'

/** The log as the public page of the record shows it. */
export type ShownLog = { origin: string; key: string; act: number; at: string }

/**
 * The log: its name, the verifier key that signs it, and the number and time
 * (ISO 8601) of the act with which that began. Null while it is not signed.
 */
export async function getLog(reader: DatabaseReader): Promise<ShownLog | null> {
  const key = await findLogKey(reader)
  const start = await findOne(reader, 'acts', { verb: { equals: 'startLog' } }, '-sequence')
  if (!key || !start) return null
  const { at, sequence } = parseAct(start.text)
  return { origin: key.name, key: writeVerifierKey(key), act: sequence, at }
}

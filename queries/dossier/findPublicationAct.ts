import { type DatabaseReader, findOne } from '@/database/find'
import { publicationVerbs } from '@/domain/act/Act'
import type { Act } from '@/payload-types'
import { findStatedLog } from '@/queries/log/findStatedLog'

/** The act that published the edition with this digest, as it is stored; null where there is none. */
export const findPublicationAct = (reader: DatabaseReader, digest: string): Promise<Act | null> =>
  findOne(reader, 'acts', { about: { equals: digest }, verb: { in: publicationVerbs } })

/** The number of that act; null while the log is not signed. */
export async function findLoggedNumber(
  reader: DatabaseReader,
  digest: string,
): Promise<number | null> {
  if ((await findStatedLog(reader)) === null) return null
  return (await findPublicationAct(reader, digest))?.sequence ?? null
}

import { type DatabaseReader, findOne } from '@/database/find'
import { publishing } from '@/derived/listPublications'
import { findLogKey } from '@/queries/log/findLogKey'

/** The number of the act that published the edition with this digest; null while the log is not signed. */
export async function findPublicationAct(
  reader: DatabaseReader,
  digest: string,
): Promise<number | null> {
  if ((await findLogKey(reader)) === null) return null
  const act = await findOne(reader, 'acts', {
    about: { equals: digest },
    verb: { in: publishing },
  })
  return act?.sequence ?? null
}

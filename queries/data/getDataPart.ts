import type { DatabaseReader } from '@/database/find'
import { findById } from '@/database/find'

/** The canonical text of a published part, as it is stored. Null where there is none. */
export async function getDataPart(reader: DatabaseReader, digest: string): Promise<string | null> {
  return (await findById(reader, 'parts', digest))?.text ?? null
}

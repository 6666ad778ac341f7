import type { Reader } from '@/database/find'
import { findById } from '@/database/find'

/** The canonical text of a published part, as it is kept. Null for none. */
export async function getDataPart(reader: Reader, digest: string): Promise<string | null> {
  return (await findById(reader, 'parts', digest))?.text ?? null
}

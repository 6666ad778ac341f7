import type { DatabaseReader } from '@/database/find'
import { findById } from '@/database/find'

/** The canonical text of a statement of the press room, as it is stored. Null where there is none. */
export async function getDataStatement(
  reader: DatabaseReader,
  digest: string,
): Promise<string | null> {
  return (await findById(reader, 'statements', digest))?.text ?? null
}

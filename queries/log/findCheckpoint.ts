import { type DatabaseReader, findOne } from '@/database/find'

/** The newest checkpoint of the log as a note, and its size; null where none was released. */
export async function findCheckpoint(
  reader: DatabaseReader,
): Promise<{ size: number; note: string } | null> {
  return findOne(reader, 'checkpoints', {}, '-size')
}

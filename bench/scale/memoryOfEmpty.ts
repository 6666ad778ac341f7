import { startPressRoom } from '@/e2e/support/startPressRoom'
import { memoryOf } from './memoryOf'

/** The bytes of memory (RSS) that a press room without any dossier uses after its start. */
export async function memoryOfEmpty(): Promise<number> {
  const room = await startPressRoom('nothing')
  try {
    return memoryOf(room.pid)
  } finally {
    await room.stop()
  }
}

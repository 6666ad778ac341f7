import { isDamagedRecord } from '@/domain/edition/DamagedRecord'

/** What is promised; `damaged` where what is stored for it is. */
export async function orDamaged<T>(promised: Promise<T>): Promise<T | 'damaged'> {
  try {
    return await promised
  } catch (error) {
    if (isDamagedRecord(error)) return 'damaged'
    throw error
  }
}

import { forgetCaches } from '@/memory/registerCache'
// Registers what earlier runs left on the disk, even when this run prints and searches nothing.
import './pdf/cachedPdf'
import './search/searchPublished'

/**
 * Empties all caches of published content in this instance; what was begun before the call is not cached afterwards.
 * Caches in memory are empty before it returns, the disk before it resolves. Rejects with the first error, after it
 * tried all caches. Other instances keep their caches.
 */
export const forgetAll = (): Promise<void> => forgetCaches()

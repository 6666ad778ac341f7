import { forgetCaches } from '@/memory/registerCache'
// So that what earlier runs left on the disk is registered, whether or not a PDF was asked for in this one.
import './pdf/cachedPdf'

/**
 * Forgets all that this instance remembers of what was published, and stores nothing of it that was begun before: in
 * memory before it returns, on the disk before it resolves. Rejects with the first error, after all were tried. It
 * reaches no other instance.
 */
export const forgetAll = (): Promise<void> => forgetCaches()

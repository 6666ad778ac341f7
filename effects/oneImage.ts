import pLimit from 'p-limit'
import { processWide } from '@/memory/processWide'

/**
 * Drawing a picture uses the processor for a moment: one is drawn at a time, so that pages can be served between two.
 */
export const oneImage = processWide('images', () => pLimit(1))

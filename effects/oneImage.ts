import pLimit from 'p-limit'
import { processWide } from '@/memory/processWide'

/** Making a picture takes the processor for a moment: one at a time, and pages go between them. */
export const oneImage = processWide('images', () => pLimit(1))

import type { Block, RichText } from '@/domain/richText/RichText'
import { paragraph } from './paragraph'

/** Rich text of the given blocks; a string is a paragraph of plain words. */
export const prose = (...blocks: readonly (string | Block)[]): RichText => ({
  type: 'root',
  children: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
})

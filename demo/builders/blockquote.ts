import type { Blockquote } from '@/domain/richText/RichText'
import { paragraph } from './paragraph'

export const blockquote = (words: string): Blockquote => ({
  type: 'blockquote',
  children: [paragraph(words)],
})

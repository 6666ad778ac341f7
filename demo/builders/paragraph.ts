import type { Inline, Paragraph } from '@/domain/richText/RichText'
import { text } from './inline'

/** A paragraph; a string in it is plain words. */
export const paragraph = (...words: readonly (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  children: words.map((word) => (typeof word === 'string' ? text(word) : word)),
})

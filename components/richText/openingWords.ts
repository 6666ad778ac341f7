import type { RichText } from '@/domain/richText/RichText'
import { cutWords } from './cutWords'
import { inlineWords } from './inlineWords'

/**
 * The beginning of a text as plain words, for descriptions: its first paragraph that has any, cut between words
 * when it is longer than `most` characters. Null when there is none.
 */
export function openingWords(text: RichText | null, most = 200): string | null {
  const paragraphs = text?.children.filter((block) => block.type === 'paragraph') ?? []
  const words = paragraphs
    .map(({ children }) => inlineWords(children).replace(/\s+/g, ' ').trim())
    .find((line) => line !== '')
  return words === undefined ? null : cutWords(words, most)
}

import type { Emphasis, Link, Strong, Text } from '@/domain/richText/RichText'

export const text = (value: string): Text => ({ type: 'text', value })

export const emphasis = (words: string): Emphasis => ({ type: 'emphasis', children: [text(words)] })

export const strong = (words: string): Strong => ({ type: 'strong', children: [text(words)] })

export const link = (url: string, words: string): Link => ({
  type: 'link',
  url,
  children: [text(words)],
})

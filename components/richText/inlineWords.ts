import type { Inline } from '@/domain/richText/RichText'

/** The words of inlines without their marks; a break is a blank. */
export function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' '
      return inline.type === 'text' ? inline.value : inlineWords(inline.children)
    })
    .join('')
}

import { flattenMarks } from '@/domain/richText/flattenMarks'
import type { Inline } from '@/domain/richText/RichText'
import { isSameMarks, type Stretch } from './Stretch'

const unmarked = { strong: false, emphasis: false }

/**
 * Inline content as stretches in reading order, each as long as possible. Adjacent links with the same address become
 * one.
 */
export function stretchesOf(inlines: readonly Inline[]): readonly Stretch[] {
  return joinStretches(
    inlines.flatMap((inline) => {
      const [link, runs] = inline.type === 'link' ? [inline.url, inline.children] : [null, [inline]]
      return flattenMarks(runs).map((piece): Stretch => {
        if (piece.type === 'break') return { text: '\n', marks: { ...unmarked, link } }
        const { value, strong, emphasis } = piece
        return { text: value, marks: { strong, emphasis, link } }
      })
    }),
  )
}

/** Merges adjacent stretches with the same marks, and leaves out empty ones. */
export function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const { text, marks } of stretches) {
    const last = joined.at(-1)
    if (text === '') continue
    if (last && isSameMarks(last.marks, marks)) last.text += text
    else joined.push({ text, marks })
  }
  return joined
}

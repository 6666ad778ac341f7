import type { Block, List, Paragraph, RichText } from '@/domain/richText/RichText'
import type { Line } from './Line'
import { stretchesOf } from './stretchesOf'

/** A rich text as a flat list of lines in reading order. The lines contain enough to rebuild the text. */
export function linesOf(richText: RichText): readonly Line[] {
  return richText.children.flatMap((block, index) => blockLines(block, index + 1))
}

function blockLines(block: Block, place: number): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return [{ layout: { block: place, is: 'paragraph' }, ...textOf(block) }]
    case 'blockquote':
      return [{ layout: { block: place, is: 'blockquote' }, ...textOf(block.children[0]) }]
    case 'list':
      return listLines(block, place, 1)
  }
}

function listLines(list: List, block: number, depth: number): readonly Line[] {
  return list.children.flatMap(({ children: [paragraph, nested] }, index): readonly Line[] => {
    const number = list.start === null ? null : list.start + index
    return [
      { layout: { block, is: 'item', depth, number, opens: index === 0 }, ...textOf(paragraph) },
      ...(nested ? listLines(nested, block, depth + 1) : []),
    ]
  })
}

const textOf = ({ children }: Paragraph) => ({ stretches: stretchesOf(children) })

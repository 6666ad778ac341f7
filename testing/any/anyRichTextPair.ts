import fc from 'fast-check'
import type { Block, Inline, RichText } from '@/domain/richText/RichText'
import { anyPlainIntroduction } from './anyPlainRichText'
import { anyRichText } from './anyRichText'

const blocks = fc
  .tuple(anyRichText, anyPlainIntroduction, anyPlainIntroduction)
  .map((texts) => texts.flatMap(({ children }) => children))
  .filter((all) => all.length > 1)

/** A block as an editor may set it otherwise: quoted, without marks, or linked elsewhere. */
function variations(block: Block): readonly Block[] {
  if (block.type !== 'paragraph') return [block]
  return [
    block,
    { type: 'blockquote', children: [block] },
    { type: 'paragraph', children: block.children.flatMap(withoutLink) },
    { type: 'paragraph', children: block.children.map(linkedElsewhere) },
    { type: 'paragraph', children: block.children.slice(1) },
  ]
}

const withoutLink = (inline: Inline): readonly Inline[] =>
  inline.type === 'link' ? inline.children : [inline]

const linkedElsewhere = (inline: Inline): Inline =>
  inline.type === 'link'
    ? { ...inline, url: 'https://ailleurs.example/' }
    : { type: 'link', url: 'https://ailleurs.example/', children: [inline] }

/** Two rich texts made of the same few blocks and their variations, in any order. */
export const anyRichTextPair: fc.Arbitrary<readonly [before: RichText, after: RichText]> =
  blocks.chain((pool) => {
    const some = fc
      .array(fc.constantFrom(...pool.flatMap(variations)), { maxLength: 6 })
      .map((children): RichText => ({ type: 'root', children }))
    return fc.tuple(some, some)
  })

import fc from 'fast-check'
import type { Block, Blockquote, Inline, Paragraph, RichText } from '@/domain/richText/RichText'
import { anyListOf } from './anyListOf'

const word = fc.constantFrom(
  ...['la', 'balise', 'l’eau', 'n’a', '[2017]', '(…)', '–', '« la Feuille »', '“of”', '42', 'mai'],
  ...['e\u0301té', 'a\u00a0:', 'b\u202f;', '😀', 'https', '-', '1.', 'ÉTÉ', 'citation', 'fin.'],
)

/** Words on one line that begin like no mark of structure. */
export const phrase = fc
  .tuple(fc.constantFrom('Nous', 'Calendrane', 'Her'), fc.array(word, { maxLength: 7 }))
  .map(([first, others]) => [first, ...others].join(' '))

export const anyWebAddress = fc
  .tuple(fc.constantFrom('a', 'b', 'c/d?e=f#g'), fc.nat({ max: 99 }))
  .map(([path, number]) => `https://calendrane.example/${path}${number}`)

const inlines: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  phrase.map((value): Inline[] => [{ type: 'text', value }]),
  fc
    .record({ before: phrase, after: phrase, url: anyWebAddress, words: fc.option(phrase) })
    .map(({ before, after, url, words }): Inline[] => [
      { type: 'text', value: `${before} ` },
      { type: 'link', url, children: [{ type: 'text', value: linkWords(words, url) }] },
      { type: 'text', value: ` ${after}` },
    ]),
)

/** The words of a link cannot hold square brackets; the address itself may stand for them. */
function linkWords(words: string | null, url: string): string {
  return words === null ? url : words.replace(/[[\]]/g, '')
}

const paragraph = inlines.map((children): Paragraph => ({ type: 'paragraph', children }))

const brokenParagraph = fc.array(inlines, { minLength: 2, maxLength: 3 }).map(
  (lines): Paragraph => ({
    type: 'paragraph',
    children: lines.flatMap((line, index) =>
      index === 0 ? line : [{ type: 'break' as const }, ...line],
    ),
  }),
)

const blockquote = paragraph.map((own): Blockquote => ({ type: 'blockquote', children: [own] }))

const list = anyListOf(paragraph, { levels: 3, mostStart: 99 })

const introductionBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  brokenParagraph,
  blockquote,
  list,
)

/** An introduction that the plain document carries whole. */
export const anyPlainIntroduction: fc.Arbitrary<RichText> = fc
  .array(introductionBlock, { maxLength: 3 })
  .map((children): RichText => ({ type: 'root', children }))

/** A response that the plain document carries whole: no line breaks, and no list right after a list. */
export const anyPlainResponse: fc.Arbitrary<RichText> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: paragraph.map((own): Block[] => [own]) },
      blockquote.map((own): Block[] => [own]),
      fc.tuple(list, paragraph).map((blocks): Block[] => blocks),
    ),
    { maxLength: 3 },
  )
  .map((blocks): RichText => ({ type: 'root', children: blocks.flat() }))

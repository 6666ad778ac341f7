import fc from 'fast-check'
import type { List, ListItem, Paragraph } from '@/domain/richText/RichText'

/** Any list of these paragraphs, with lists in it to so many levels; a numbered one starts at `mostStart` at most. */
export function anyListOf(
  paragraph: fc.Arbitrary<Paragraph>,
  { levels, mostStart }: { levels: number; mostStart: number },
): fc.Arbitrary<List> {
  const plain = fc.tuple(paragraph)
  const inner = { levels: levels - 1, mostStart }
  const item: fc.Arbitrary<ListItem['children']> =
    levels === 1 ? plain : fc.oneof(plain, fc.tuple(paragraph, anyListOf(paragraph, inner)))
  return fc
    .record({
      start: fc.option(fc.nat({ max: mostStart })),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
    })
    .map(({ start, items }) => ({
      type: 'list',
      ordered: start !== null,
      start,
      children: items.map((children): ListItem => ({ type: 'listItem', children })),
    }))
}

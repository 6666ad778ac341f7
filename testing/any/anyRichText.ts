import fc from 'fast-check'
import type {
  Block,
  Emphasis,
  Inline,
  Paragraph,
  RichText,
  Run,
  Strong,
  Text,
} from '@/domain/richText/RichText'
import { anyListOf } from './anyListOf'

const value = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('le rapport', ' ', '\t', 'a\tb', '«\u00a0Non\u00a0»', 'fin\r'),
)

const text: fc.Arbitrary<Text> = fc.record({
  type: fc.constant('text'),
  value: value.filter((words) => !words.includes('\n')),
})
const emphasis: fc.Arbitrary<Emphasis> = fc.record({
  type: fc.constant('emphasis'),
  children: fc.array(text, { minLength: 1, maxLength: 3 }),
})
const strong: fc.Arbitrary<Strong> = fc.record({
  type: fc.constant('strong'),
  children: fc.array(fc.oneof(text, emphasis), { minLength: 1, maxLength: 4 }),
})
const run: fc.Arbitrary<Run> = fc.oneof(
  text,
  emphasis,
  strong,
  fc.record({ type: fc.constant('break') }),
)
const link: fc.Arbitrary<Inline> = fc.record({
  type: fc.constant('link'),
  url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant('mailto:presse@exemple.fr')),
  children: fc.array(run, { minLength: 1, maxLength: 3 }),
})
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph'),
  children: fc.array(fc.oneof({ weight: 4, arbitrary: run }, { weight: 1, arbitrary: link }), {
    maxLength: 8,
  }),
})

const list = anyListOf(paragraph, { levels: 3, mostStart: 2000 })

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: list },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('blockquote'), children: fc.tuple(paragraph) }),
  },
)

/** Any rich text of the subset, for property tests; not yet in canonical form. */
export const anyRichText: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('root'),
  children: fc.array(block, { maxLength: 5 }),
})

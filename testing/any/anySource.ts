import fc from 'fast-check'
import { makeSource, type ParsedBlock, type ParsedRun } from '@/importer/source/makeSource'
import type { BlockKind, SourceDocument } from '@/importer/source/SourceDocument'

const words = fc.oneof(
  fc.constantFrom(
    ...['“', '”', '(', ')', ', ', ' ', '12 March 2019', '2014: ', '- ', '> ', '1. ', '\u00a0', ''],
    ...['[a](https://b.example)', 'https://a.example/b', 'The Courier', 'The beacons', '\u0301'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)

const mark = fc.constantFrom(
  ...['Claim 1: ', 'Claim 2: ', 'Claim 3', 'Myth 1: ', 'Updated May 2014'],
  ...['Citation: ', 'Citations: “', 'Response: ', 'Links:', 'Links: 2014: '],
)

const runOf = (text: fc.Arbitrary<string>): fc.Arbitrary<ParsedRun> =>
  fc.record({
    text: text.map((characters) => characters.replace(/[\n\r]/g, ' ')),
    emphasis: fc.boolean(),
    strong: fc.boolean(),
    link: fc.option(fc.constantFrom('https://a.example/1', 'mailto:a@b.example', '#note', '')),
    origin: fc.constant({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
  })

const line = fc
  .tuple(fc.array(runOf(mark), { maxLength: 1 }), fc.array(runOf(words), { maxLength: 4 }))
  .map((runs) => runs.flat())

const kind: fc.Arbitrary<BlockKind> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quotation' as const) }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('item' as const),
    level: fc.nat({ max: 11 }),
    number: fc.option(fc.nat({ max: 3 })),
  }),
)

const block: fc.Arbitrary<ParsedBlock> = fc
  .tuple(kind, fc.array(line, { maxLength: 3 }))
  .map(([own, lines]) => ({ ...own, lines }))

/** Any document of a format that has formatting of its own. */
export const anySource: fc.Arbitrary<SourceDocument> = fc
  .array(block, { maxLength: 12 })
  .map(makeSource)

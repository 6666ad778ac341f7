import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '@/domain/richText/normalise'
import { plainText } from '@/domain/richText/plainText'
import { richTextSchema } from '@/domain/richText/RichText'
import { anySource } from '@/testing/any/anySource'
import { sourceFaults } from '@/testing/document/sourceFaults'
import { wikiReader } from '@/testing/document/wikiReader'
import { fixtureText } from '@/testing/invented/fixtureText'
import { buildDraft } from './draft/buildDraft'
import { importDocument } from './importDocument'
import { readers } from './readers/readers'
import { accountFor } from './source/accountFor'
import type { SourceBlock } from './source/SourceDocument'
import { parseStructure } from './structure/parseStructure'
import { spansOf } from './structure/spansOf'

const file = `= Flood beacons: ''what'' we answer =
<!-- nobody reads this -->
Some '''words''' of introduction,<br>and [https://calendrane.example a '''bold''' link].
* one
** one ''below''

== Claim 1: The ''beacons'' spy. ==
Citation: “They spy.” ([https://courier.example/1 The Courier], 12 March 2019)

Response: They '''do ''not'''''.
# First, see [https://calendrane.example/b4 the list].
# Second
## nested
# Third
: Not one of them has an eye.
- [a](https://b.example) is > no markup here.

Links:
* 4 May 2017: [https://passerelle.example/barge The '''barge'''].
* [https://calendrane.example/b4 The parts list]

Updated May 2020

Write to ''us''.`

const bytes = new TextEncoder().encode(file)
const imported = importDocument(bytes, { readers: [wikiReader, ...readers] })
const { source } = wikiReader.parse(bytes)
if (source === null) throw new Error('The file is refused')
const addMessage = () => {}
const text = (value: string) => ({ type: 'text' as const, value })

describe('A file of a second format, whose reader is one entry of the table', () => {
  test('becomes a draft with its formatting, lists and links', () => {
    expect(imported.draft?.introduction.children).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Some '),
          { type: 'strong', children: [text('words')] },
          text(' of introduction,'),
          { type: 'break' },
          text('and '),
          {
            type: 'link',
            url: 'https://calendrane.example',
            children: [text('a '), { type: 'strong', children: [text('bold')] }, text(' link')],
          },
          text('.'),
        ],
      },
      {
        type: 'list',
        ordered: false,
        start: null,
        children: [
          {
            type: 'listItem',
            children: [
              { type: 'paragraph', children: [text('one')] },
              {
                type: 'list',
                ordered: false,
                start: null,
                children: [
                  {
                    type: 'listItem',
                    children: [
                      {
                        type: 'paragraph',
                        children: [text('one '), { type: 'emphasis', children: [text('below')] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ])
  })

  test('has its claim, citation and evidence, with the addresses that their words link to', () => {
    const [claim] = imported.draft?.claims ?? []
    expect(imported.draft?.title).toBe('Flood beacons: what we answer')
    expect(claim?.statement).toBe('The beacons spy.')
    expect(claim?.citations).toMatchObject([
      {
        quote: 'They spy.',
        outlet: { name: 'The Courier' },
        date: { edtf: '2019-03-12' },
        link: 'https://courier.example/1',
      },
    ])
    expect(imported.draft?.evidence).toMatchObject([
      {
        label: 'The barge.',
        date: { edtf: '2017-05-04' },
        link: 'https://passerelle.example/barge',
      },
      { label: 'The parts list', date: null, link: 'https://calendrane.example/b4' },
    ])
    expect(imported.draft?.updateLine?.edtf).toBe('2020-05')
  })

  test('has the numbers that its reader computed, and no markup of plain text', () => {
    const [claim] = imported.draft?.claims ?? []
    expect(claim?.response.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          text('They '),
          {
            type: 'strong',
            children: [text('do '), { type: 'emphasis', children: [text('not')] }],
          },
          text('.'),
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 1,
        children: [
          { children: [{ children: [text('First, see '), { type: 'link' }, text('.')] }] },
          { children: [{}, { type: 'list', ordered: true, start: 1 }] },
          { children: [{ children: [text('Third')] }] },
        ],
      },
      { type: 'blockquote' },
      { type: 'paragraph', children: [text('- [a](https://b.example) is > no markup here.')] },
    ])
  })

  test('is accounted for, and what found no place has its line in the file', () => {
    const line = file.split('\n').length
    expect(imported.unassigned).toEqual([{ line, text: 'Write to us.' }])
    expect(imported.coverage).toBeGreaterThan(0.9)
    expect(imported.coverage).toBeLessThan(1)
    expect(imported.messages).toEqual([{ level: 'warning', code: 'unassigned', line }])
  })

  test('keeps the place in the file of every character, in all its fields', () => {
    expect(sourceFaults(source)).toEqual([])
    const { fields, marks } = spansOf(parseStructure(source, { addMessage }))
    expect(fields).toHaveLength(20)
    for (const { text: words, start, runs } of [...fields, ...marks]) {
      const inFile = [...words].map((_, index) => {
        const run = runs.find(({ end }) => start + index < end)
        return file[(run?.origin.start.offset ?? 0) + start + index - (run?.start ?? 0)]
      })
      expect(inFile.join('')).toBe(words)
    }
  })
})

describe('The first reader that recognises a file', () => {
  test('leaves a plain text to the reader of plain text', () => {
    const plain = new TextEncoder().encode(fixtureText('en'))
    expect(importDocument(plain, { readers: [wikiReader, ...readers] })).toEqual(
      importDocument(plain),
    )
  })

  test('is missing for a file of another format, which is refused', () => {
    const { draft, messages } = importDocument(new Uint8Array([1, 2]), { readers: [wikiReader] })
    expect(draft).toBeNull()
    expect(messages).toEqual([{ level: 'error', code: 'notText', line: 1 }])
  })
})

describe('Whatever a reader finds', () => {
  const nonBlank = (words: string) => words.replace(/\s/g, '')
  const wordsOf = (blocks: readonly SourceBlock[]) =>
    nonBlank(blocks.flatMap(({ lines }) => lines.map((line) => line.text)).join(''))

  test('every character has one id and is in one field, in one mark of structure, or left over', () => {
    fc.assert(
      fc.property(anySource, (found) => {
        expect(sourceFaults(found)).toEqual([])
        const { fields, marks } = spansOf(parseStructure(found, { language: 'en', addMessage }))
        const spans = [...fields, ...marks]
        const { coverage, unassigned } = accountFor(found, spans)
        const all = nonBlank(found.text).length
        const left = nonBlank(unassigned.map((part) => part.text).join('')).length
        const taken = nonBlank(spans.map((span) => span.text).join('')).length
        expect(taken + left).toBe(all)
        expect(coverage).toBeCloseTo(all === 0 ? 1 : taken / all)
      }),
      { numRuns: 500 },
    )
  })

  test('rich text has all its words and is canonical', () => {
    fc.assert(
      fc.property(anySource, (found) => {
        const structure = parseStructure(found, { language: 'en', addMessage })
        const { introduction, claims } = buildDraft(structure, found, { addMessage })
        const blocks = [structure.introduction, ...structure.claims.map(({ response }) => response)]
        const texts = [introduction, ...claims.map(({ response }) => response)]
        expect(texts.map((richText) => nonBlank(plainText(richText).join('')))).toEqual(
          blocks.map(wordsOf),
        )
        for (const richText of texts) {
          expect(richTextSchema.safeParse(richText).success).toBe(true)
          expect(normalise(richText)).toEqual(richText)
        }
      }),
      { numRuns: 500 },
    )
  })
})

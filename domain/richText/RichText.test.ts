import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRichText } from '@/testing/any/anyRichText'
import { deepestList } from './deepestList'
import { normalise } from './normalise'
import { richTextSchema } from './RichText'

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const text = { type: 'text', value: 'mot' }
const root = (...children: unknown[]) => ({ type: 'root', children })
const listOf = (levels: number): unknown => ({
  type: 'list',
  ordered: false,
  start: null,
  children: [
    {
      type: 'listItem',
      children: levels === 1 ? [paragraph(text)] : [paragraph(text), listOf(levels - 1)],
    },
  ],
})

describe('richTextSchema', () => {
  it('The schema parses every rich text unchanged', () => {
    fc.assert(
      fc.property(anyRichText, (any) => {
        expect(richTextSchema.parse(any)).toEqual(any)
        expect(richTextSchema.safeParse(normalise(any)).success).toBe(true)
      }),
    )
  })

  it('The schema accepts lists up to the maximum depth', () => {
    expect(richTextSchema.safeParse(root(listOf(deepestList))).success).toBe(true)
  })

  it.each([
    ['an unknown block', root({ type: 'heading', depth: 1, children: [text] })],
    ['an unknown property', root({ ...paragraph(text), align: 'center' })],
    ['empty text', root(paragraph({ type: 'text', value: '' }))],
    ['a line feed within text', root(paragraph({ type: 'text', value: 'a\nb' }))],
    ['marks around nothing', root(paragraph({ type: 'strong', children: [] }))],
    [
      'strong within emphasis',
      root(paragraph({ type: 'emphasis', children: [{ type: 'strong', children: [text] }] })),
    ],
    [
      'a dangerous address',
      root(paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text] })),
    ],
    ['a bulleted list that counts', root({ type: 'list', ordered: false, start: 1, children: [] })],
    [
      'a quotation of two paragraphs',
      root({ type: 'blockquote', children: [paragraph(), paragraph()] }),
    ],
    ['lists too deep', root(listOf(deepestList + 1))],
    ['text without a root', paragraph(text)],
  ])('The schema refuses %s', (_, value) => {
    expect(richTextSchema.safeParse(value).success).toBe(false)
  })
})

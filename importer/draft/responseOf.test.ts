import { describe, expect, test } from 'vitest'
import { writeRichText } from '@/domain/plainDocument/writeRichText'
import { richTextSchema } from '@/domain/richText/RichText'
import { splitBlocks } from '../readers/plainText/splitBlocks'
import { introductionOf } from './introductionOf'
import { responseOf } from './responseOf'

const outline = (text: string) => responseOf(splitBlocks(text), []).children.map(({ type }) => type)

describe('the lines of a response', () => {
  test.each([
    ['a\nb', ['paragraph', 'paragraph']],
    ['- a\n- b\nc', ['list', 'paragraph']],
    ['a\n1. b\n2. c', ['paragraph', 'list']],
    ['1. a\n3. b', ['list', 'list']],
    ['- a\n  - b\n    1. c\n- d', ['list']],
    ['- a\n  1. b\n  3. c', ['paragraph', 'paragraph', 'paragraph']],
    ['- a\n    - b', ['paragraph', 'paragraph']],
    ['  - a', ['paragraph']],
    ['-a\n– b\n1) c\n2014. d', ['paragraph', 'paragraph', 'paragraph', 'paragraph']],
    ['> a\n>b', ['blockquote', 'paragraph']],
  ])('%j are %j', (text, types) => {
    expect(outline(text)).toEqual(types)
  })

  test.each([
    '- a\n  - b\n- c\n  0. d\n  1. e',
    'a [b](https://c.example) d https://e.example.',
    '> a',
  ])('%j come back as they were, in a shape that can be kept', (text) => {
    const richText = responseOf(splitBlocks(text), [])
    expect(richTextSchema.safeParse(richText).success).toBe(true)
    expect(
      writeRichText(richText)
        .flatMap(({ lines }) => lines)
        .join('\n'),
    ).toBe(text)
  })

  test('the rest of the line of a mark is a paragraph', () => {
    const blocks = splitBlocks('- a')
    const marks = blocks.flatMap(({ lines }) => lines)
    expect(responseOf(blocks, marks).children.map(({ type }) => type)).toEqual(['paragraph'])
  })
})

test('an introduction has a paragraph for each block, with its line breaks', () => {
  expect(introductionOf(splitBlocks('a\nb\n\n- c\n- d\n\n1. e\n3. f')).children).toMatchObject([
    {
      type: 'paragraph',
      children: [{ value: 'a' }, { type: 'break' }, { value: 'b' }],
    },
    { type: 'list', ordered: false },
    { type: 'paragraph', children: [{ value: '1. e' }, { type: 'break' }, { value: '3. f' }] },
  ])
})

test('an address that rich text may not link to stays text', () => {
  const { children } = responseOf(splitBlocks('[a](javascript:b) mailto:c http://'), [])
  expect(children).toEqual([
    {
      type: 'paragraph',
      children: [{ type: 'text', value: '[a](javascript:b) mailto:c http://' }],
    },
  ])
})

import { describe, expect, it } from 'vitest'
import { isEmptyText } from './isEmptyText'
import { paragraphsText } from './paragraphsText'
import type { Inline, RichText } from './RichText'

const listOf = (...children: Inline[]): RichText => ({
  type: 'root',
  children: [
    {
      type: 'list',
      ordered: false,
      start: null,
      children: [
        {
          type: 'listItem',
          children: [
            { type: 'paragraph', children: [] },
            {
              type: 'list',
              ordered: true,
              start: 1,
              children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }],
            },
          ],
        },
      ],
    },
  ],
})

describe('isEmptyText', () => {
  it('Blanks, breaks and empty paragraphs count as empty text', () => {
    expect(isEmptyText(paragraphsText([]))).toBe(true)
    expect(isEmptyText(paragraphsText(['', ' \u00a0\t', '\n']))).toBe(true)
    expect(isEmptyText(paragraphsText(['\u200b', '\u00ad\u2060', '\u3164']))).toBe(true)
    expect(isEmptyText(listOf({ type: 'strong', children: [{ type: 'text', value: ' ' }] }))).toBe(
      true,
    )
  })

  it('A text with a word anywhere is not empty', () => {
    expect(isEmptyText(paragraphsText(['', 'a']))).toBe(false)
    expect(isEmptyText(listOf({ type: 'break' }, { type: 'text', value: 'a' }))).toBe(false)
  })
})

describe('paragraphsText', () => {
  it('Each paragraph is kept, and line feeds become breaks', () => {
    expect(paragraphsText(['un', 'deux\ntrois', ''])).toEqual({
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: 'un' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'deux' },
            { type: 'break' },
            { type: 'text', value: 'trois' },
          ],
        },
        { type: 'paragraph', children: [] },
      ],
    })
  })
})

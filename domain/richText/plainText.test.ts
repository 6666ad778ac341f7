import { expect, test } from 'vitest'
import { plainText } from './plainText'
import type { Paragraph, RichText, Text } from './RichText'

const text = (value: string): Text => ({ type: 'text', value })
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] })

test('Plain text is the words of every paragraph, item and quotation in reading order', () => {
  const richText: RichText = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          text('Un '),
          {
            type: 'strong',
            children: [{ type: 'emphasis', children: [text('mot')] }],
          },
          { type: 'break' },
          {
            type: 'link',
            url: 'https://exemple.test/a',
            children: [text('lié')],
          },
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
              paragraph('dehors'),
              {
                type: 'list',
                ordered: true,
                start: 3,
                children: [{ type: 'listItem', children: [paragraph('dedans')] }],
              },
            ],
          },
        ],
      },
      { type: 'blockquote', children: [paragraph('cité')] },
      { type: 'paragraph', children: [] },
    ],
  }
  expect(plainText(richText)).toEqual(['Un mot\nlié', 'dehors', 'dedans', 'cité'])
})

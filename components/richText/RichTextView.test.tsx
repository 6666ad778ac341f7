import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Inline, RichText, Text } from '@/domain/richText/RichText'
import { openingWords } from './openingWords'
import { RichTextView } from './RichTextView'

const words = (value: string): Text => ({ type: 'text', value })
const paragraph = (...children: Inline[]) => ({ type: 'paragraph' as const, children })
const text = (...children: RichText['children'][number][]): RichText => ({ type: 'root', children })
const markup = (richText: RichText) =>
  renderToStaticMarkup(
    <RichTextView text={richText} language="fr" anchor={(place) => `block-${place}`} />,
  )

test('emphasis, links and breaks keep their place in the sentence', () => {
  const link: Inline = {
    type: 'link',
    url: 'https://a.example/',
    children: [{ type: 'strong', children: [{ type: 'emphasis', children: [words('avis')] }] }],
  }
  expect(markup(text(paragraph(words('un '), link, { type: 'break' }, words('public'))))).toBe(
    '<p id="block-1">un <a href="https://a.example/"><strong><em>avis</em></strong></a><br/>public</p>',
  )
})

test('typography goes on where a mark ends', () => {
  const emphasis: Inline = { type: 'emphasis', children: [words('Le Relevé')] }
  expect(markup(text(paragraph(emphasis, words(' ; puis rien'))))).toBe(
    '<p id="block-1"><em>Le Relevé</em>\u202f; puis rien</p>',
  )
})

test('lists keep their order, their first number and their lists', () => {
  expect(
    markup(
      text({
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          {
            type: 'listItem',
            children: [
              paragraph(words('un')),
              {
                type: 'list',
                ordered: false,
                start: null,
                children: [{ type: 'listItem', children: [paragraph(words('deux'))] }],
              },
            ],
          },
        ],
      }),
    ),
  ).toBe('<ol id="block-1" start="3"><li>un<ul><li>deux</li></ul></li></ol>')
})

test('a blank line keeps its place in the count of anchors and shows nothing', () => {
  expect(markup(text(paragraph(), paragraph(words('un'))))).toBe('<p id="block-2">un</p>')
})

test('a quotation set apart is a quotation', () => {
  expect(markup(text({ type: 'blockquote', children: [paragraph(words('un'))] }))).toBe(
    '<blockquote id="block-1"><p>un</p></blockquote>',
  )
})

test('the opening words are those of the first paragraph that has any, cut between words', () => {
  const richText = text(paragraph(), paragraph(words('un deux'), { type: 'break' }, words('trois')))
  expect(openingWords(richText)).toBe('un deux trois')
  expect(openingWords(richText, 9)).toBe('un deux…')
  expect(openingWords(text())).toBeNull()
  expect(openingWords(null)).toBeNull()
})

import { expect, test } from 'vitest'
import { lexicalText } from './lexicalText'

test('The words of a rich text are its texts, each paragraph on a line of its own', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
  const link = { type: 'link', children: [text('la piè'), text('ce')] }
  const state = {
    root: {
      type: 'root',
      children: [
        paragraph(text('Rien d’œu'), text('vre.'), { type: 'linebreak' }, text('Si.')),
        paragraph(text('Voir '), link, text('.')),
      ],
    },
  }
  expect(lexicalText(state).trim()).toBe('Rien d’œuvre.\nSi.\nVoir la pièce.')
})

test.each([null, undefined, 'root', 7, [], {}])('%o has no words', (value) => {
  expect(lexicalText(value).trim()).toBe('')
})

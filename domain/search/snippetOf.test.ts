import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWording } from '@/testing/any/anyWording'
import { snippetOf } from './snippetOf'
import { wordsOf } from './wordsOf'

const snippet = (text: string, sought: string, most?: number) => {
  const folded = wordsOf(sought).map((word) => word.folded)
  return snippetOf(text, wordsOf(text), (word) => folded.includes(word.folded), most)
    .map((run) => (run.isMatch ? `[${run.text}]` : run.text))
    .join('')
}

test('The found words are marked as they were written', () => {
  expect(snippet('La passerelle, « la Passerelle », les PASSERELLES.', 'passerelle')).toBe(
    'La [passerelle], « la [Passerelle] », les PASSERELLES.',
  )
})

test('Neighbouring found words are marked as one', () => {
  expect(snippet('Le Courrier de l’Ouest', 'courrier ouest de l')).toBe('Le [Courrier de l’Ouest]')
})

test('A long text is cut where most was found, between words', () => {
  const text = `${'avant '.repeat(60)}un pont, puis ${'rien '.repeat(60)}un pont de zinc ${'après '.repeat(60)}`
  expect(snippet(text, 'pont zinc', 60)).toBe(
    '… rien rien rien un [pont] de [zinc] après après après après après …',
  )
})

test('A long text is not cut at an apostrophe', () => {
  expect(snippet('Après l’accident, le zinc a annoncé l’usine', 'zinc', 20)).toBe(
    '… le [zinc] a annoncé …',
  )
  expect(snippet('Il y avait dans l’eau un zinc rare', 'zinc', 24)).toBe('… un [zinc] rare')
})

test('A snippet of the beginning or the end is cut on one side only', () => {
  const text = `Zinc ${'mot '.repeat(40)}plomb.`
  expect(snippet(text, 'zinc', 30)).toMatch(/^\[Zinc\] mot .* …$/)
  expect(snippet(text, 'plomb', 30)).toMatch(/^… mot .*\[plomb\]\.$/)
})

test('Punctuation before the first word is left out when it would make the snippet too long', () => {
  expect(snippet(`${'*'.repeat(25)} zinc, plomb`, 'zinc', 20)).toBe('… [zinc], plomb')
})

test('A snippet is a part of its text within the given length, and always marks a found word', () => {
  const longText = fc.array(anyWording, { maxLength: 30 }).map((texts) => texts.join(' '))
  fc.assert(
    fc.property(longText, fc.integer({ min: 20, max: 200 }), (text, most) => {
      const words = wordsOf(text)
      const sought = words[Math.floor(words.length / 2)]?.folded
      const runs = snippetOf(text, words, ({ folded }) => folded === sought, most)
      const shown = runs.map((run) => run.text).join('')
      expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''))
      const longest = Math.max(most, ...words.map(({ from, to }) => to - from))
      expect(words.length === 0 || shown.length <= longest + 7).toBe(true)
      expect(runs.some(({ isMatch }) => isMatch)).toBe(sought !== undefined)
    }),
  )
})

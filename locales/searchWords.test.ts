import { expect, test } from 'vitest'
import { languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { searchWords } from './searchWords'

/** Every phrase by its path; one that takes values is tried with few and many. */
function phrasesIn(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function')
    return [1, 2].map((count) => [`${path} ${count}`, String(words(count, 'x'))])
  return Object.entries(words ?? {}).flatMap(([name, inner]) => phrasesIn(inner, `${path}.${name}`))
}

const pathsIn = (language: 'fr' | 'en') => phrasesIn(searchWords(language)).map(([path]) => path)

test('both languages have the same phrases', () => {
  expect(pathsIn('en')).toEqual(pathsIn('fr'))
})

test.each(languages)('phrases in %s are typographic already, and none is empty', (language) => {
  const phrases = phrasesIn(searchWords(language))
  expect(phrases.map(([path, words]) => [path, displayText(words, language)])).toEqual(phrases)
  expect(phrases.filter(([, words]) => words.trim() === '')).toEqual([])
})

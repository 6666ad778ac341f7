import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from './comparisonWords'

/** Every phrase by its path; a phrase that takes values is tried with few and many. */
function phrasesIn(words: unknown, path = ''): Record<string, string> {
  if (typeof words === 'string') return { [path]: words }
  if (typeof words === 'function') {
    const size = (count: number) => ({ changes: count, inserted: count, removed: count })
    const valuesOf = (count: number) => (path.endsWith('.size') ? [size(count)] : [count, 7, 3])
    const tried = [0, 1, 2].map((count) => [`${path} ${count}`, words(...valuesOf(count))])
    return Object.fromEntries(tried)
  }
  return Object.assign(
    {},
    ...Object.entries(words ?? {}).map(([name, inner]) => phrasesIn(inner, `${path}.${name}`)),
  )
}

const [french, english] = [comparisonWords('fr'), comparisonWords('en')]

describe('The words for what changed', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(phrasesIn(french))).toEqual(Object.keys(phrasesIn(english)))
  })

  it.each(languages)('follow the typography of their language (%s)', (language) => {
    const phrases = phrasesIn(comparisonWords(language))
    const shown = Object.entries(phrases).map(([path, words]) => [
      path,
      displayText(words, language),
    ])
    expect(phrases).toEqual(Object.fromEntries(shown))
  })

  it('are never empty', () => {
    const all = [...Object.values(phrasesIn(french)), ...Object.values(phrasesIn(english))]
    expect(all.filter((phrase) => phrase.trim() === '')).toEqual([])
  })

  it('tell places and sizes as they are said', () => {
    expect(french.told.claimMoved(7, 1, 7)).toBe('Point\u{a0}7 déplacé\u{a0}: 1er au lieu de 7e')
    expect(french.told.citationMoved(2, 1, 3)).toBe(
      'Citation du point\u{a0}2 déplacée\u{a0}: 1re au lieu de 3e',
    )
    expect(english.told.claimMoved(7, 2, 11)).toBe('Point\u{a0}7 moved: 2nd instead of 11th')
    expect(french.size({ changes: 1, inserted: 0, removed: 1 })).toBe(
      '1\u{a0}changement\u{a0}: 1\u{a0}mot supprimé',
    )
    expect(english.size({ changes: 2, inserted: 12, removed: 0 })).toBe(
      '2\u{a0}changes: 12\u{a0}words added',
    )
    expect(french.size({ changes: 3, inserted: 0, removed: 0 })).toBe('3\u{a0}changements')
  })
})

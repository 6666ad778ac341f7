import { expect, test } from 'vitest'
import { displayText } from '@/domain/typography/displayText'
import { record as recordEn } from './en/record'
import { site as siteEn } from './en/site'
import { record as recordFr } from './fr/record'
import { site as siteFr } from './fr/site'

const fr = { ...siteFr, record: recordFr }
const en = { ...siteEn, record: recordEn }

/** Every phrase with its place; a phrase that takes values is tried with 2 and with words. */
function phrases(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]]
  if (typeof words === 'function') {
    const parts = { organisation: 'A', title: 'B', point: 'c', edition: 'd', date: 'e' }
    return [[place, String(words(place.endsWith('reference') ? parts : 2, 3))]]
  }
  return Object.entries(words ?? {}).flatMap(([name, inner]) => phrases(inner, `${place}.${name}`))
}

test('both languages have the same phrases', () => {
  expect(phrases(en).map(([place]) => place)).toEqual(phrases(fr).map(([place]) => place))
})

test('no phrase is empty', () => {
  expect([...phrases(fr), ...phrases(en)].filter(([, words]) => words.trim() === '')).toEqual([])
})

test.each([
  ['fr', fr],
  ['en', en],
] as const)('phrases in %s are typographic already', (language, words) => {
  const whole = phrases(words).filter(([place]) => !/\.(colon|openQuote|closeQuote)$/.test(place))
  expect(whole.map(([, phrase]) => displayText(phrase, language))).toEqual(
    whole.map(([, phrase]) => phrase),
  )
})

import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/Language'
import { pressRoom } from './pressRoom'
import { stories } from './stories'
import { draftsOf } from './testing/draftsOf'
import { stringsIn } from './testing/stringsIn'

const writtenIn = (language: Language) => [
  ...stories.filter((story) => draftsOf(story)[0]?.language === language),
  pressRoom[language],
]
const wordsIn = (language: Language) =>
  stringsIn(writtenIn(language)).filter((words) => !/^https?:|^mailto:/.test(words))
const allStrings = stringsIn([stories, pressRoom])

describe('the words of the demonstration', () => {
  it('have typographic apostrophes and quotation marks, and spaces as an author types them', () => {
    const typed = [...wordsIn('fr'), ...wordsIn('en')]
    expect(
      typed.filter((words) => /['"`]|\.\.\.|\t|\n|[\u00a0\u202f]| {2}|^ $/.test(words)),
    ).toEqual([])
  })

  it('have a space inside guillemets and before high punctuation in French', () => {
    const french = wordsIn('fr')
    expect(french.filter((words) => /«\S|\S»|\S[;?!]|[^\s\d]:/.test(words))).toEqual([])
  })

  it('have no French marks in English', () => {
    expect(wordsIn('en').filter((words) => /[«»]| [;:?!]/.test(words))).toEqual([])
  })

  it('close every guillemet that they open', () => {
    const unclosed = wordsIn('fr').filter((words) => count(words, '«') !== count(words, '»'))
    expect(unclosed).toEqual([])
  })

  it('name no address that could exist', () => {
    const addresses = allStrings.filter((words) => /^\w+:\/\/|^mailto:|@/.test(words))
    expect(addresses.length).toBeGreaterThan(0)
    expect(
      addresses.filter((address) => !/^(https:\/\/|mailto:)?[\w.@-]+\.example(\/|$)/.test(address)),
    ).toEqual([])
    expect(allStrings.filter((words) => /\.(com|fr|org|net|eu)\b/.test(words))).toEqual([])
  })

  it('have no outer quotation marks around a citation', () => {
    const quotes = stories
      .flatMap(draftsOf)
      .flatMap(({ claims }) => claims)
      .flatMap(({ citations }) => citations)
      .map(({ quote }) => quote)
    expect(quotes.filter((quote) => /^[«“‘].*[»”’]$/.test(quote))).toEqual([])
  })
})

const count = (words: string, mark: string) => words.split(mark).length - 1

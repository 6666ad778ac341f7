import { describe, expect, it } from 'vitest'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { type InventedWords, inventedWords } from '@/testing/invented/inventedContent'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { proposeClass } from './proposeClass'

const proposed = (words: Partial<InventedWords>) =>
  proposeClass(changesBetween(inventedContentOf(), inventedContentOf(words)))

describe('The proposed class', () => {
  it.each<[string, Partial<InventedWords>]>([
    ['nothing changed', {}],
    ['only the note did', { note: 'Une espace corrigée.' }],
    [
      'apostrophes and spaces did',
      { response: "Cette livraison n'a pas eu lieu.", title: 'Nos sondes\u00a0: les faits' },
    ],
    ['a date is spaced otherwise', { citationDate: '18\u00a0juin 2013' }],
  ])('The proposed class is minor when %s', (_, words) => {
    expect(proposed(words)).toBe('minor')
  })

  it.each<[string, Partial<InventedWords>]>([
    ['a word changed', { response: 'Cette livraison n’a jamais eu lieu.' }],
    ['a letter changed case', { statement: 'corvelle aurait livré des sondes.' }],
    ['a link changed', { evidenceLink: 'https://ailleurs.example/' }],
    ['a date means another day under the same words', { citationEdtf: '2013-06' }],
    ['one of several changes is more than typography', { quote: 'Non', author: 'A.\u00a0Morin' }],
    ['a claim is withdrawn', { standing: inventedWords.note }],
  ])('The proposed class is substantive when %s', (_, words) => {
    expect(proposed(words)).toBe('substantive')
  })

  it('The proposed class is substantive for a first edition', () => {
    expect(proposeClass({ is: 'first' })).toBe('substantive')
  })
})

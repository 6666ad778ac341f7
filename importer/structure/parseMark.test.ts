import { describe, expect, test } from 'vitest'
import { lexicons } from '../lexicon/lexicons'
import { markPatterns } from './markPatterns'
import { parseMark } from './parseMark'

const patterns = {
  fr: markPatterns(lexicons.fr, null),
  en: markPatterns(lexicons.en, null),
}
const markOf = (text: string, language: 'fr' | 'en') =>
  parseMark({ text, start: 0, line: 1, runs: [] }, patterns[language])

describe('a claim is marked by a word and a number', () => {
  test.each([
    ['Contre-vérité numéro 1 : Un mot', 'fr', 1, 'Contre-vérité numéro {n}', 'Un mot'],
    [
      'Contre-vérité numéro\u00a01\u00a0: Un mot',
      'fr',
      1,
      'Contre-vérité numéro\u00a0{n}',
      'Un mot',
    ],
    ['CONTRE‑VÉRITÉ N° 12 – Un mot', 'fr', 12, 'CONTRE‑VÉRITÉ N° {n}', 'Un mot'],
    ['Contre-ve\u0301rite\u0301 n°1: Un mot', 'fr', 1, 'Contre-ve\u0301rite\u0301 n°{n}', 'Un mot'],
    ['  Idée reçue 3. Un mot', 'fr', 3, 'Idée reçue {n}', 'Un mot'],
    ['Mythe 4', 'fr', 4, 'Mythe {n}', ''],
    ['Claim 1: A word', 'en', 1, 'Claim {n}', 'A word'],
    ['Myth no. 2 - A word', 'en', 2, 'Myth no. {n}', 'A word'],
    ['False claim #3:', 'en', 3, 'False claim #{n}', ''],
  ] as const)('%s', (text, language, number, template, rest) => {
    const mark = markOf(text, language)
    expect(mark).toMatchObject({ kind: 'claim', number, template, rest: { text: rest } })
  })
})

describe('a heading is a word alone, or before a colon', () => {
  test.each([
    ['Citation : « q »', 'fr', 'citation', 'Citation', '« q »'],
    ['CITATIONS: « q »', 'fr', 'citation', 'CITATIONS', '« q »'],
    ['Réponse\u202f: Non.', 'fr', 'response', 'Réponse', 'Non.'],
    ['Reponse :Non.', 'fr', 'response', 'Reponse', 'Non.'],
    ['Liens :', 'fr', 'evidence', 'Liens', ''],
    ['Liens', 'fr', 'evidence', 'Liens', ''],
    ['Our answer: No.', 'en', 'response', 'Our answer', 'No.'],
    ['Links:', 'en', 'evidence', 'Links', ''],
  ] as const)('%s', (text, language, kind, label, rest) => {
    expect(markOf(text, language)).toMatchObject({
      kind,
      label: { text: label },
      rest: { text: rest },
    })
  })
})

describe('what only resembles a mark is text', () => {
  test.each([
    ['Contre-vérité numéro un : Un mot', 'fr'],
    ['Contre-vérité numéro 1 du dossier', 'fr'],
    ['Contre-vérité : Un mot', 'fr'],
    ['La contre-vérité numéro 1 : Un mot', 'fr'],
    ['Réponse du gouvernement : oui', 'fr'],
    ['Liens entre les deux', 'fr'],
    ['Claim 1: A word', 'fr'],
    ['Claim 12345: A word', 'en'],
    [`Links${' '.repeat(300)}x`, 'en'],
    ['Réponse : \u0301', 'en'],
    ['', 'fr'],
  ] as const)('%s', (text, language) => {
    expect(markOf(text, language)).toBeNull()
  })

  test('an accent on its own is no part of a separator', () => {
    expect(markOf('Réponse : \u0301 Non', 'fr')?.rest.text).toBe('\u0301 Non')
  })
})

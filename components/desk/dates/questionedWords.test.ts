import { describe, expect, it } from 'vitest'
import { questionedWords } from './questionedWords'

const none = { words: '', edtf: '' }
const line = { label: 'Mise à jour', language: 'fr' as const }

describe('questionedWords', () => {
  it.each(['hier', '31 juin 2013', 'avant l’été', 'juin 13'])(
    'The words %s are no date, and are questioned',
    (words) => {
      expect(questionedWords({ words, edtf: '' }, none, null)).toBe(words)
    },
  )

  it.each(['18 juin 2013', 'mai 2014', '2014', '18/06/2013', 'June 18, 2013', '', ' ', '\u200b'])(
    'The words %j are a date or none, and are not questioned',
    (words) => {
      expect(questionedWords({ words, edtf: '' }, none, null)).toBeNull()
    },
  )

  it('Words beside which somebody gave a standard date are not questioned', () => {
    expect(questionedWords({ words: 'au printemps 2014', edtf: '2014-21' }, none, null)).toBeNull()
  })

  it('Words that replace a date are questioned although the form has the standard date of the earlier ones', () => {
    const before = { words: '18 juin 2013', edtf: '2013-06-18' }
    expect(questionedWords({ words: 'hier', edtf: '2013-06-18' }, before, null)).toBe('hier')
    expect(questionedWords(before, before, null)).toBeNull()
  })

  it('An update line is read after the label of its dossier', () => {
    expect(questionedWords({ words: 'Mise à jour mai 2014', edtf: '' }, none, line)).toBeNull()
    expect(questionedWords({ words: 'Mise à jour hier', edtf: '' }, none, line)).toBe(
      'Mise à jour hier',
    )
  })
})

import { expect, test } from 'vitest'
import { lexicons } from '../lexicon/lexicons'
import { markPatterns } from './markPatterns'
import { parseUpdateLine } from './parseUpdateLine'

const patterns = markPatterns(lexicons.fr, null)
const parsed = (text: string, last: boolean) => {
  const found = parseUpdateLine(
    { text, start: 0, line: 1, runs: [] },
    { language: 'fr', patterns, last },
  )
  return found && [found.label, found.date.words, found.date.edtf]
}

test.each([
  ['Mise à Jour Mai 2014', false, ['Mise à Jour', 'Mise à Jour Mai 2014', '2014-05']],
  [
    'Mis à jour le 12 mars 2019.',
    false,
    ['Mis à jour', 'Mis à jour le 12 mars 2019.', '2019-03-12'],
  ],
  [
    'Dernière mise à jour : 2014',
    false,
    ['Dernière mise à jour', 'Dernière mise à jour : 2014', '2014'],
  ],
  ['Mise à jour du 31 juin 2013', false, ['Mise à jour', 'Mise à jour du 31 juin 2013', null]],
  ['Mise à jour importante de nos balises', false, null],
  ['Mise à jour au printemps', true, ['Mise à jour', 'Mise à jour au printemps', null]],
  ['Mises à jour : 2014', true, null],
  ['Mai 2014', false, null],
  ['Mai 2014', true, [null, 'Mai 2014', '2014-05']],
  ['Merci', true, null],
])('an update line is parsed from %j (last: %s)', (text, last, expected) => {
  expect(parsed(text, last)).toEqual(expected)
})

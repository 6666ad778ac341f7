import { expect, test } from 'vitest'
import { parseUpdateLine } from './parseUpdateLine'

test.each([
  ['Mise à jour mai 2014', '2014-05'],
  ['Mise à Jour Mai 2014', '2014-05'],
  ['Mise à jour : le 3 mai 2014', '2014-05-03'],
  ['Mise à jour du 3 mai 2014.', '2014-05-03'],
  ['mai 2014', '2014-05'],
  ['Mise à jour prochaine', null],
])('The update line %s has the date %s and keeps its words', (words, edtf) => {
  expect(parseUpdateLine(words, 'Mise à jour', 'fr')).toEqual({ words, edtf })
})

test('An English update line is parsed with its own label', () => {
  expect(parseUpdateLine('Updated June 2023', 'Updated', 'en').edtf).toBe('2023-06')
})

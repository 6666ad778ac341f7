import { expect, it } from 'vitest'
import { isFullReason } from './isFullReason'

it.each([
  'Le tribunal n’attend pas.',
  'The court will not wait.',
  'Référé de 14 h, pièce 3 à l’appui.',
  'Le juge attend\nune réponse.',
])('A short sentence is a reason: %s', (reason) => {
  expect(isFullReason(reason)).toBe(true)
})

it.each([
  '',
  'x',
  'Urgent.',
  'Il le faut.',
  'Anticonstitutionnellement',
  'urgent urgent urgent urgent',
  '. . . . . . . . . . . . . . . . . . . . . . .',
  'a\u200bb\u200bc\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b',
  `Il le faut.${' '.repeat(20)}`,
])('A text that explains nothing is no reason: %j', (reason) => {
  expect(isFullReason(reason)).toBe(false)
})

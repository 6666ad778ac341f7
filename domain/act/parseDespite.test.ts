import { expect, it } from 'vitest'
import { parseDespite, serializeDespite } from './parseDespite'

const one = 'a'.repeat(64)
const other = 'b'.repeat(64)

it.each([
  [null, []],
  ['Le juge a décidé.', []],
  [null, [one]],
  ['Le juge a décidé.\nHier.', [one, other]],
])('The comment of a publication is parsed as it was written: %j, %j', (comment, despite) => {
  expect(parseDespite(serializeDespite(comment, despite))).toEqual({ comment, despite })
})

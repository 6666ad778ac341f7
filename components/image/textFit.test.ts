import { expect, test } from 'vitest'
import { textFit } from './textFit'

test('few words are set large, many small, and none smaller than can be read where pictures are shown small', () => {
  expect(textFit(40).size).toBe(72)
  expect(textFit(200).size).toBeLessThan(textFit(90).size)
  expect(textFit(100_000).size).toBe(34)
})

test('a statement of two hundred characters has room', () => {
  const { size, lines } = textFit(200)
  expect(size * 0.45 * 200).toBeLessThan(lines * 1010)
})

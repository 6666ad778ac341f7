import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { productFiles } from './sources'

test('No limit of a size is written into the words that name it', () => {
  const words = productFiles.filter((file) => file.startsWith('locales/'))
  expect(words.length).toBeGreaterThan(30)
  const written = words.filter((file) =>
    /\d\s?(Ko|Mo|Go|kB|MB|GB)\b/.test(readFileSync(file, 'utf8')),
  )
  expect(written).toEqual([])
})

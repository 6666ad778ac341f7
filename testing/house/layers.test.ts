import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import layers from '@/layers.json'

const inCode = (name: string) => `\`${name}\``
const folder = (path: string) => inCode(/\.tsx?$/.test(path) ? path : `${path}/`)

/** The row of the codemap for a layer. */
const rowOf = ({ path, holds, imports }: (typeof layers)[number]) =>
  `| ${folder(path)} | ${holds} | ${
    imports.includes('*') ? 'everything' : imports.map(folder).join(', ') || 'nothing else of ours'
  } |`

test('the codemap shows the layers and who may import whom as layers.json says', () => {
  const lines = readFileSync('docs/codemap.md', 'utf8').split('\n')
  const start = lines.indexOf('| folder | holds | may import |')
  const rows = lines.slice(start + 2, start + 2 + layers.length)
  expect(rows).toEqual(layers.map(rowOf))
  expect(lines[start + 2 + layers.length]).toBe('')
})

test('every layer, and all that it may import, is there', () => {
  const named = layers.flatMap(({ path, imports }) => [path, ...imports])
  expect(named.filter((path) => path !== '*' && !existsSync(path))).toEqual([])
})

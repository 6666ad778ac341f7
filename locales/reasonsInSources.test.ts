import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { reasons } from './fr/reasons'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['domain', 'operations', 'desk', 'collections', 'globals', 'access']
const sources = folders
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }),
  )
  .filter((file) => file.isFile() && /\.ts$/.test(file.name) && !/\.test\.ts$/.test(file.name))
  .map((file) => readFileSync(path.join(file.parentPath, file.name), 'utf8'))
const quoted = sources.flatMap((source) => source.match(/(?<=')[a-z]+(-[a-z]+)+(?=')/g) ?? [])
/** Where a reason is made, a code stands after `code:`; those of rich text stand in tables too. */
const given = sources.flatMap((source) =>
  [...source.matchAll(/(?:\bcode: |refuse\(req, )([^,}\n]*)/g)].flatMap(
    ([, value]) => value?.match(/(?<=')[a-z]+(-[a-z]+)+(?=')/g) ?? [],
  ),
)
const codes = new Set([...given, ...quoted.filter((word) => word.startsWith('rich-text-'))])

it('Every reason that the sources give has words', () => {
  expect(codes.size).toBeGreaterThan(50)
  expect([...codes].filter((code) => !(code in reasons))).toEqual([])
})

it('Every reason that has words is given somewhere', () => {
  expect(Object.keys(reasons).filter((code) => !quoted.includes(code))).toEqual([])
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { listCaches } from '@/memory/registerCache'
import { filesOf } from './sources'

const declaration = /\b(?:processCache|payloadCache|registerCache)(?:<[^(]*>)?\(\s*('[^']*')?/g

/** The declarations of the sources: the name, in quotation marks, and the file. */
const declared = filesOf('*.ts', '*.tsx')
  .filter(
    (file) => !/\.test\.tsx?$|^(memory\/(processCache|registerCache)\.ts|testing\/)/.test(file),
  )
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(declaration)].map(([, name]) => ({ name, file })),
  )
const names = declared.map(({ name }) => name?.slice(1, -1))

/** The rows of the table, without its head: name, what it holds, bound, what empties it, file. */
const rows = readFileSync('docs/decisions/0007-pages-in-memory.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))

beforeAll(async () => {
  for (const { file } of declared) await import(path.resolve(file))
}, 60_000)

test('No two caches have one name', () => {
  expect(names.length).toBeGreaterThan(10)
  expect(names).not.toContain(undefined)
  expect(new Set(names).size).toBe(names.length)
})

test('Decision 7 lists every cache as it is declared', () => {
  const inTable = rows.map(([, name, , bound, emptiedBy, file]) => [name, bound, emptiedBy, file])
  const fileOf = new Map(declared.map(({ file }, index) => [names[index], file]))
  const inRegistry = listCaches()
    .filter(({ name }) => names.includes(name))
    .map(({ name, bound, emptiedBy }) => [name, bound, emptiedBy, `\`${fileOf.get(name)}\``])
  expect(inTable.toSorted()).toEqual(inRegistry.toSorted())
})

test('Whoever forgets the caches forgets those of the disk too', () => {
  const files = execFileSync('git', ['grep', '-l', '--untracked', 'forgetCaches', '--', '*.ts'], {
    encoding: 'utf8',
  })
  expect(files.split('\n').filter((file) => file && !/^(memory|testing)\//.test(file))).toEqual([
    'effects/forgetAll.ts',
  ])
})

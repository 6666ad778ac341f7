import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import manifest from '@/package.json'
import { filesOf } from './sources'

const documents = filesOf('*.md').map((name) => ({ name, text: readFileSync(name, 'utf8') }))
const text = documents.map((document) => document.text).join('\n')
const codeIn = (words: string) =>
  [...words.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code).flatMap(withoutBraces)

/** `locales/{fr,en}/site.ts` names two files. */
function withoutBraces(code: string): readonly string[] {
  const [, before = '', inside, after = ''] = /^([^{]*)\{([\w,.]+)\}(.*)$/.exec(code) ?? []
  return inside === undefined
    ? [code]
    : inside.split(',').flatMap((one) => withoutBraces(`${before}${one}${after}`))
}

/** What has a slash and is no path: packages, media types, formats, and what a press room keeps when it runs. */
const isNoPath = /^(@|next\/og$|react-dom\/|application\/|point-par-point\/|data\/)/
const isPath = (code: string) =>
  /^[\w.@()[\]-]+(\/[\w.@()[\]-]+)+\/?$/.test(code) && !isNoPath.test(code)

test('every file and folder that the documents name is there', () => {
  const paths = codeIn(text).filter(isPath)
  expect(paths.length).toBeGreaterThan(200)
  expect(paths.filter((name) => !existsSync(name))).toEqual([])
})

const withoutCode = (page: string) => page.replace(/^```[\s\S]*?^```|`[^`\n]+`/gm, '')

test('every file that the documents link to is there', () => {
  const links = documents.flatMap(({ name, text }) =>
    [...withoutCode(text).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) =>
      path.join(path.dirname(name), link),
    ),
  )
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

test('every command that the documents name is there', () => {
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([])
})

test('CI runs everything on each Node.js that the README names', () => {
  const majorsIn = (words: string) =>
    [...words.matchAll(/\d+(?:\.\d+)*/g)].map(([v]) => v.split('.')[0])
  const [, named = ''] = /Node\.js ([\d., or]+), nothing else/.exec(text) ?? []
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8')
  const [, tried = ''] = /node: \[(.+)\]/.exec(workflow) ?? []
  expect(majorsIn(named)).toEqual(['20', '22', '24'])
  expect(majorsIn(tried)).toEqual(majorsIn(named))
  expect(workflow).toContain('run: .ci/run')
})

const sectionsOf = (page: string) => page.split(/^## /m).slice(1)

/** The invariants by their number, with the files that guard them and those that try to break them. */
const invariants = sectionsOf(readFileSync('docs/invariants.md', 'utf8')).map((section) => {
  const named = (title: string) => {
    const [, list = ''] = new RegExp(`^\\*\\*${title}\\*\\*$([^*]*)`, 'm').exec(section) ?? []
    return codeIn(list).filter(isPath)
  }
  return {
    number: Number.parseInt(section, 10),
    guards: named('Guarded by').filter((name) => !name.endsWith('.md')),
    tests: named('Tests').filter((name) => /\.(test|spec)\.tsx?$/.test(name)),
  }
})
const numbers = invariants.map(({ number }) => number)

test('the invariants are numbered without a gap', () => {
  expect(numbers).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
})

test('every invariant names a file that guards it and a test that tries to break it, and all are there', () => {
  const lacking = invariants.filter(
    ({ guards, tests }) => guards.length === 0 || tests.length === 0,
  )
  expect(lacking).toEqual([])
  const named = invariants.flatMap(({ guards, tests }) => [...guards, ...tests])
  expect(named.filter((name) => !existsSync(name))).toEqual([])
})

/** Comments go on in the next line, behind its marks. */
const sources = filesOf('*.ts', '*.tsx', '*.mjs', '*.cjs', '*.css', '*.sh', '*.yml')
  .filter(
    (name) => !name.startsWith('database/migrations/') && name !== 'testing/house/docs.test.ts',
  )
  .map((name) => ({
    name,
    text: readFileSync(name, 'utf8').replace(/\s*\n\s*(?:\/\/|\*|#)?\s*/g, ' '),
  }))

test('every invariant that a source cites is in the list', () => {
  const cited = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/\binvariants? (\d+(?:(?:, | and )\d+)*)/gi)].flatMap(([, list = '']) =>
      [...list.matchAll(/\d+/g)].map(([digits]) => ({ name, number: Number(digits) })),
    ),
  )
  expect(cited.length).toBeGreaterThan(15)
  expect(cited.filter(({ number }) => !numbers.includes(number))).toEqual([])
})

test('no source cites a design that the repository does not have', () => {
  const citing = sources.filter(({ text }) =>
    /\(design,|\bdesign(?:’s)? (?:§|invariant)/i.test(text),
  )
  expect(citing.map(({ name }) => name)).toEqual([])
})

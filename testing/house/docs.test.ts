import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '@/package.json'

const documents = ['README.md', 'CONTRIBUTING.md', 'docs/codemap.md']
const text = documents.map((name) => readFileSync(name, 'utf8')).join('\n')
const inCode = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

const isPath = (code: string) => /^[\w.@()[\]-]+(\/[\w.@()[\]-]+)+\/?$/.test(code)

test('every file and folder that the documents name is there', () => {
  const paths = inCode.filter(isPath).filter((path) => !path.startsWith('data/'))
  expect(paths.length).toBeGreaterThan(15)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('every file that the documents link to is there', () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

test('every command that the documents name is there', () => {
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([])
})

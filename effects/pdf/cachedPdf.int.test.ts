import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { forgetAll } from '@/effects/forgetAll'
import { findBrowser } from '@/scripts/findBrowser.mjs'
import { cachedPdf } from './cachedPdf'

const edition = 'ab'.repeat(32)
let printer: Parameters<typeof cachedPdf>[0]

beforeAll(async () => {
  printer = {
    browser: await findBrowser(process.env),
    isSandboxed: process.getuid?.() !== 0,
    dir: await mkdtemp(path.join(tmpdir(), 'pdf-')),
  }
})

afterAll(() => rm(printer.dir, { recursive: true }))

const documentOf = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><title>Essai</title><body>${body}</body></html>`

test('Requests at the same time get the same PDF, which is cached', async () => {
  const asked = [1, 2, 3].map(() => cachedPdf(printer)(edition, documentOf('Un')))
  const [one, two, three] = await Promise.all(asked)
  expect(one).toMatchObject({ bytes: expect.any(Uint8Array) })
  expect([two, three]).toEqual([one, one])
  expect(await cachedPdf(printer)(edition, documentOf('Un'))).toEqual(one)
})

test('A PDF of an edition in a new look replaces the old one, and not that of any other edition', async () => {
  const other = 'cd'.repeat(32)
  const first = await cachedPdf(printer)(other, documentOf('Un'))
  const older = await cachedPdf(printer)(edition, documentOf('Deux'))
  const newer = await cachedPdf(printer)(edition, documentOf('Trois'))
  expect(await readdir(printer.dir)).not.toContain(nameOf(older))
  expect((await readdir(printer.dir)).toSorted()).toEqual([nameOf(newer), nameOf(first)])
})

test('A browser that fails leaves nothing behind, and the next one prints', async () => {
  const other = 'ef'.repeat(32)
  const broken = { ...printer, browser: '/bin/false' }
  expect(await cachedPdf(broken)(other, documentOf('Un'))).toMatchObject({ failed: 'failed' })
  const missing = { ...printer, browser: '/nulle/part' }
  expect(await cachedPdf(missing)(other, documentOf('Un'))).toMatchObject({ failed: 'failed' })
  expect(await readdir(printer.dir)).not.toContainEqual(expect.stringMatching(/^ef/))
  expect(await cachedPdf(printer)(other, documentOf('Un'))).toHaveProperty('bytes')
})

test('A printed document cannot reach any address that it names', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url)
    answer.end()
  }).listen(0)
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  const body = ['127.0.0.1', 'localhost'].map((host) => `<img src="http://${host}:${port}/x">`)
  const printed = await cachedPdf(printer)(edition, documentOf(body.join('')))
  server.close()
  expect(printed).toHaveProperty('bytes')
  expect(asked).toEqual([])
})

test('All PDFs are deleted from the disk once all is forgotten, and a PDF that was begun before is not stored', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'pdf-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const fresh = { ...printer, dir }
  const name = nameOf(await cachedPdf(fresh)(edition, documentOf('Un')))
  await writeFile(path.join(dir, `${name}.new`), 'half of it')
  await writeFile(path.join(dir, 'notes.txt'), 'of somebody')
  const begun = cachedPdf(fresh)
  await forgetAll()
  expect(await readdir(dir)).toEqual(['notes.txt'])
  expect(await begun(edition, documentOf('Un'))).toMatchObject({ name })
  expect(await readdir(dir)).toEqual(['notes.txt'])
  expect(await cachedPdf(fresh)(edition, documentOf('Un'))).toMatchObject({ name })
  expect(await readdir(dir)).toEqual([name, 'notes.txt'])
})

const nameOf = (kept: Awaited<ReturnType<ReturnType<typeof cachedPdf>>>) =>
  'name' in kept ? kept.name : null

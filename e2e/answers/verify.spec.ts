import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@/e2e/support/test'

const run = promisify(execFile)
const script = path.resolve(import.meta.dirname, '../../scripts/verify.mjs')

/** What the verifier says and ends with; a refusal rejects with the same. */
const verify = (...words: string[]): Promise<{ stdout: string; code?: number }> =>
  run(process.execPath, [script, ...words])

test('the verifier finds every digest of the running press room right', async ({ origin }) => {
  const { stdout } = await verify(origin)
  expect(stdout).toContain('all digests match (7 dossiers, 25 editions,')
})

test('the verifier finds one changed byte in a saved press room', async ({ origin }, testInfo) => {
  const folder = testInfo.outputPath('saved')
  await verify(origin, '--save', folder)
  expect((await verify(folder)).stdout).toContain('all digests match')

  const edition = path.join(folder, 'data/fr/passerelle-des-tanneurs/editions/2.json')
  const text = await readFile(edition, 'utf8')
  const changed = text.replace('de la passerelle', 'dé la passerelle')
  expect(changed).not.toBe(text)
  await writeFile(edition, changed)
  await expect(verify(folder)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('dossier fr/passerelle-des-tanneurs, edition 2, evidence'),
  })
})

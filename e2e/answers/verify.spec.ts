import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@/e2e/support/test'
import { runVerifier } from '@/testing/runVerifier'

test('the verifier finds every digest of the running press room right', async ({ origin }) => {
  const { code, out } = await runVerifier(origin)
  expect(out).toContain('all digests match (7 dossiers, 25 editions,')
  expect(code).toBe(3)
})

test('the verifier finds one changed byte in a saved press room', async ({ origin }, testInfo) => {
  const folder = testInfo.outputPath('saved')
  await runVerifier(origin, '--save', folder)
  expect((await runVerifier(folder)).code).toBe(3)
  expect((await runVerifier(folder, '--against', folder)).code).toBe(0)

  const edition = path.join(folder, 'data/fr/passerelle-des-tanneurs/editions/2.json')
  const text = await readFile(edition, 'utf8')
  const changed = text.replace('de la passerelle', 'dé la passerelle')
  expect(changed).not.toBe(text)
  await writeFile(edition, changed)
  expect(await runVerifier(folder)).toMatchObject({
    code: 1,
    out: expect.stringContaining('dossier fr/passerelle-des-tanneurs, edition 2, evidence'),
  })
})

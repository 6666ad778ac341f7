import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runVerifier } from '@/e2e/support/runVerifier'
import { expect, test } from '@/e2e/support/test'

test('the verifier finds every digest of the running press room right', async ({ origin }) => {
  const { stdout } = await runVerifier(origin)
  expect(stdout).toContain('all digests match (7 dossiers, 25 editions,')
})

test('the verifier finds one changed byte in a saved press room', async ({ origin }, testInfo) => {
  const folder = testInfo.outputPath('saved')
  await runVerifier(origin, '--save', folder)
  expect((await runVerifier(folder)).stdout).toContain('all digests match')

  const edition = path.join(folder, 'data/fr/passerelle-des-tanneurs/editions/2.json')
  const text = await readFile(edition, 'utf8')
  const changed = text.replace('de la passerelle', 'dé la passerelle')
  expect(changed).not.toBe(text)
  await writeFile(edition, changed)
  await expect(runVerifier(folder)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('dossier fr/passerelle-des-tanneurs, edition 2, evidence'),
  })
})

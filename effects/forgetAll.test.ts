import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

test('An instance that has printed nothing yet forgets the PDFs that earlier runs left on the disk', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'pdf-'))
  vi.stubEnv('PDF_DIR', dir)
  vi.stubEnv('PDF_BROWSER', process.execPath)
  vi.resetModules()
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    vi.resetModules()
    await rm(dir, { recursive: true })
  })
  await writeFile(path.join(dir, `${'ab'.repeat(32)}-${'cd'.repeat(32)}.pdf`), 'of an earlier run')
  const { forgetAll } = await import('./forgetAll')
  await forgetAll()
  expect(await readdir(dir)).toEqual([])
})

import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { findSchemathesis, noSchemathesisBecause } from '@/e2e/support/findSchemathesis'
import { expect, test } from '@/e2e/support/test'

const run = promisify(execFile)
const config = path.resolve(import.meta.dirname, '../../testing/schemathesis.toml')

test('whatever is asked by the description of the data, or against it, is answered as it says', async ({
  origin,
}, testInfo) => {
  const program = findSchemathesis()
  // biome-ignore lint/suspicious/noSkippedTests: It runs wherever the program is, and says how to install it.
  test.skip(program === null, noSchemathesisBecause)
  // It rejects with what it printed when an answer is none of those described.
  const { stdout } = await run(
    program ?? '',
    ['--config-file', config, 'run', `${origin}/data/openapi.json`, '--no-color'],
    { cwd: testInfo.outputPath(), timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
  )
  expect(stdout).toContain('Tested: 12')
  expect(stdout).toContain('No issues found')
})

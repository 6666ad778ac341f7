import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { pageKinds } from '@/e2e/support/pageKinds'

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const run = promisify(execFile)

test('every kind of page is valid HTML', async ({ request }, testInfo) => {
  const files = await Promise.all(
    pageKinds.map(async ([kind, address]) => {
      const file = testInfo.outputPath(`${kind}.html`)
      await writeFile(file, await (await request.get(address)).text())
      return file
    }),
  )
  const { stderr } = await run('java', [
    '-jar',
    vnu,
    '--exit-zero-always',
    '--format',
    'json',
    ...files,
  ])
  const told: { messages: { type: string; subType?: string }[] } = JSON.parse(stderr)
  expect(
    told.messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning'),
  ).toEqual([])
})

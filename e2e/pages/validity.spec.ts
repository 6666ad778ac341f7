import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { answerKinds, pageKinds } from '@/e2e/support/pageKinds'
import { vnu } from '@/e2e/support/vnu'

test('every kind of page is valid HTML', async ({ request }, testInfo) => {
  const files = await Promise.all(
    [...pageKinds, ...answerKinds].map(async ([kind, address]) => {
      const file = testInfo.outputPath(`${kind}.html`)
      await writeFile(file, await (await request.get(address)).text())
      return file
    }),
  )
  expect(await vnu(files)).toEqual([])
})

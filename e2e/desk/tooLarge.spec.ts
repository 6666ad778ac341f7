import { expect, test } from '@/e2e/support/test'

test('a file that is larger than the limit is refused in words that the browser gets', async ({
  pageOf,
}) => {
  const desk = await pageOf('writer')
  await desk.goto('/admin/collections/files')
  for (const mebibytes of [22, 60]) {
    const answer = await desk.evaluate(async (size) => {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(size * 1024 * 1024)]), 'trop-grand.pdf')
      const response = await fetch('/api/files', { method: 'POST', body })
      return `${response.status} ${await response.text()}`
    }, mebibytes)
    expect(answer).toMatch(/^413 .+20\s?Mo au plus/)
  }
})

import { renameSync } from 'node:fs'
import { expect, test } from '@/e2e/support/test'

test('a running instance says that it runs and can serve, to nobody’s cache', async ({
  request,
}) => {
  for (const address of ['/healthz', '/readyz']) {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toBe('ok\n')
    expect(answer.headers()).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
    })
    expect(answer.headers()).not.toHaveProperty('set-cookie')
  }
})

test('an instance whose database file was moved away is alive and not ready, until the file is back', async ({
  request,
  started,
}, info) => {
  const file = info.outputPath('room.db')
  const place = { databaseUri: `file:${file}`, filesDir: info.outputPath('files') }
  const { origin } = await started(place, { PRESS_ROOM: 'new' })
  const readiness = async () => (await request.get(`${origin}/readyz`)).text()
  await expect.poll(readiness).toBe('ok\n')
  renameSync(file, `${file}.away`)
  await expect.poll(readiness).toBe('database-file-gone\n')
  expect((await request.get(`${origin}/readyz`)).status()).toBe(503)
  expect((await request.get(`${origin}/healthz`)).status()).toBe(200)
  renameSync(`${file}.away`, file)
  await expect.poll(readiness).toBe('ok\n')
})

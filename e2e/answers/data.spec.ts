import { expect, test } from '@playwright/test'
import { accounts } from '@/demo/accounts'
import { crawlData } from '@/e2e/support/crawlData'

test('all data is JSON that anybody may read from anywhere, and every reference in it resolves', async ({
  request,
}) => {
  const answers = await crawlData(request)
  expect(answers.size).toBe(1 + 3 + 5 + 4 + 4 + 1)
  for (const [address, answer] of answers) {
    expect({ address, status: answer.status(), ...answer.headers() }).toMatchObject({
      address,
      status: 200,
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
    })
  }
})

test('data names none of the people who work on it', async ({ request }) => {
  const texts = await Promise.all(
    [...(await crawlData(request)).values()].map((answer) => answer.text()),
  )
  for (const { name, email } of accounts) {
    expect(texts.filter((text) => text.includes(name) || text.includes(email))).toEqual([])
  }
})

test('data that does not exist is a 404 in JSON, from anywhere too', async ({ request }) => {
  for (const address of ['/data/x', '/data/fr/inconnu/editions', '/data/acts/2', '/data/acts/01']) {
    const answer = await request.get(address)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
    expect(await answer.json()).toEqual({ error: 'not found' })
  }
})

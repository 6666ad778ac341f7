import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

const form = 'application/x-www-form-urlencoded'
const fine = 'verdict=comments&comment=Lu.&about='

/** A body of which nobody says how long it is. */
const inPieces = (text: string) => new Blob([text]).stream()

const doors = [
  ['a form', 303, { body: fine, headers: { 'Content-Type': form } }],
  [
    'a form longer than any of ours',
    422,
    { body: `${fine}&more=${'x'.repeat(250_000)}`, headers: { 'Content-Type': form } },
  ],
  [
    'a form without its length',
    422,
    { body: inPieces(fine), duplex: 'half', headers: { 'Content-Type': form } },
  ],
  [
    'JSON in place of a form',
    422,
    {
      body: JSON.stringify({ verdict: 'comments', comment: 'Lu.' }),
      headers: { 'Content-Type': 'application/json' },
    },
  ],
  ['nothing', 422, {}],
] as const

test('the door of a link takes a form of ours and nothing else, and is shut once the link is closed', async ({
  deskOf,
  origin,
}) => {
  const writer = await deskOf('writer')
  const { update } = await writer.import(plainDocument(ownWord('Pompes ')))
  await writer.submit(update, 'Première publication.')
  const path = await (await deskOf('legal')).invite(update, 'Me Odile Tarnac')
  const address = `${origin}${path}`
  const said = async () => (await (await fetch(address)).text()).split('Lu.').length

  for (const [what, status, request] of doors) {
    await test.step(what, async () => {
      const before = await said()
      const answer = await fetch(address, { method: 'POST', redirect: 'manual', ...request })
      expect(answer.status).toBe(status)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(await said()).toBe(before + (status === 303 ? 1 : 0))
    })
  }

  const reopened = await writer.request.post(`/api/updates/${update}/reopen`, { data: {} })
  expect(reopened.ok()).toBe(true)
  const body = new URLSearchParams(fine)
  for (const [request, status, at] of [
    [{}, 410, address],
    [{ method: 'POST', body }, 410, address],
    [{}, 404, `${origin}/invitation/nowhere`],
    [{ method: 'POST', body }, 404, `${origin}/invitation/nowhere`],
  ] as const) {
    const answer = await fetch(at, { redirect: 'manual', ...request })
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toContain('tomberaient en panne')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  }
})

import { expect, test } from '@playwright/test'
import { z } from 'zod'

const dossier = '/fr/accident-du-12-juin-2021'
const kept = z.object({
  editions: z.array(z.object({ number: z.number(), publishedAt: z.string() })),
})

test('a page was last modified by its last substantive edition, not by a minor one', async ({
  request,
}) => {
  const { editions } = kept.parse(await (await request.get(`/data${dossier}/editions`)).json())
  const dayOf = (wanted: number) =>
    new Date(editions.find(({ number }) => number === wanted)?.publishedAt ?? '').toUTCString()
  for (const [address, edition] of [
    [dossier, 4],
    [`${dossier}/points/4`, 4],
    [`${dossier}/points/1`, 3],
    [`${dossier}/editions/5`, 4],
    [`${dossier}/editions/2`, 2],
    [`${dossier}/editions/2/points/4`, 1],
  ] as const) {
    const headers = (await request.get(address)).headers()
    expect({ address, modified: headers['last-modified'] }).toEqual({
      address,
      modified: dayOf(edition),
    })
  }
})

test('earlier editions, their points and their changes are not for search engines', async ({
  request,
}) => {
  for (const address of [
    `${dossier}/editions/2`,
    `${dossier}/editions/2/points/4`,
    `${dossier}/editions/2/diff`,
    `${dossier}/editions/5/diff/2`,
    '/fr/corrections?class=minor',
  ]) {
    const answer = await request.get(address)
    expect({ address, robots: answer.headers()['x-robots-tag'] }).toEqual({
      address,
      robots: 'noindex',
    })
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>')
  }
})

import { execFile } from 'node:child_process'
import path from 'node:path'
import {
  type AnonymousRequest,
  guessedPages,
  interfaceRequests,
} from '@/e2e/support/anonymousRequests'
import { collections } from '@/e2e/support/collections'
import { crawl } from '@/e2e/support/crawl'
import { hideWords } from '@/e2e/support/hideWords'
import { pressRoomToEdit } from '@/e2e/support/pressRoomToEdit'
import { routeRequests } from '@/e2e/support/routeRequests'
import { serverFunctionRequests } from '@/e2e/support/serverFunctionRequests'
import { expect, test } from '@/e2e/support/test'

/** They stand in the demonstration's open update and nowhere else. */
const ofTheDemonstration = ['agrandissement', '78 mètres cubes']
const root = path.resolve(import.meta.dirname, '../..')

test('a word that was never published reaches no anonymous reader by any address', async ({
  deskOf,
  playwright,
  origin,
}) => {
  const publisher = await deskOf('publisher')
  const hidden = await hideWords(publisher)
  const words = [hidden.word, ...ofTheDemonstration]
  const readers = await playwright.request.newContext({ baseURL: origin })

  const pages = [...(await crawl(readers, origin, ['/fr', '/en', '/data'])).keys()].map(
    (address): AnonymousRequest => ({ method: 'GET', address }),
  )
  const all = [...pages, ...guessedPages(hidden), ...routeRequests(hidden)]
  const requests = [
    ...all,
    ...all.map((request) => ({ ...request, headers: { RSC: '1' } })),
    ...interfaceRequests(hidden, collections()),
    ...serverFunctionRequests(hidden),
  ]
  const told: string[] = []
  for (const { address, ...request } of requests) {
    const answer = await fetch(new URL(address, origin), request)
    const text = plain(`${JSON.stringify([...answer.headers])}${await answer.text()}`)
    const echo = plain(`${address}${request.body}`)
    told.push(
      ...words
        .filter((word) => text.includes(word) && !echo.includes(word))
        .map((word) => `${request.method} ${address} ${answer.status} tells ${word}`),
    )
  }
  expect(told).toEqual([])
  expect(await filesThatHold(words)).toEqual([])

  await publisher.publish(hidden.update, `Note ${hidden.word}.`)
  await expect(async () => {
    const page = await (await readers.get(`/fr/${hidden.word}`)).text()
    expect(page.split(hidden.word).length).toBeGreaterThan(10)
  }).toPass()
  await readers.dispose()
})

test('whoever is signed in finds the same words by the same calls', async ({ deskOf }) => {
  const publisher = await deskOf('publisher')
  const hidden = await hideWords(publisher)
  const [dossier = ''] = hidden.documents.dossiers ?? []
  const answer = await publisher.request.get(`/api/dossiers/${dossier}`)
  expect(await answer.text()).toContain(hidden.word)
  const called = serverFunctionRequests(hidden).filter(({ body }) => body?.includes(dossier))
  const answers = await Promise.all(
    called.map(async ({ address, headers, body }) =>
      (await publisher.request.post(address, { headers, data: body })).text(),
    ),
  )
  expect(answers.filter((text) => text.includes(hidden.word)).length).toBeGreaterThan(1)
})

/** Without the no-break spaces that typography puts in. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** Files of the build and of the server's temporary folder that hold one of the words. */
function filesThatHold(words: readonly string[]): Promise<readonly string[]> {
  const places = [path.join(root, '.next'), pressRoomToEdit().temporary]
  const wanted = words.flatMap((word) => ['-e', word])
  return new Promise((resolve, reject) => {
    execFile('grep', ['-rlaF', ...wanted, ...places], (error, stdout) =>
      error === null || error.code === 1
        ? resolve(stdout.split('\n').filter((line) => line !== ''))
        : reject(error),
    )
  })
}

import { parseAtomFeed } from 'feedsmith'
import { z } from 'zod'
import { parsed } from '@/e2e/support/parsed'
import { plainDocument } from '@/e2e/support/plainDocument'
import { type BackgroundReading, readMeanwhile } from '@/e2e/support/readMeanwhile'
import { expect, test } from '@/e2e/support/test'

const last = 6
const readers = 32

const index = z.object({ dossiers: z.array(z.object({ editions: z.number() })) })
const history = z.object({
  editions: z.array(z.object({ number: z.number(), digest: z.string() })),
})

const numbersIn = (text: string | undefined, pattern: RegExp) =>
  [...(text ?? '').matchAll(pattern)].map(([, number]) => Number(number))

/** Every number by which a page says which edition stands. The title of edition 4 says “état 4”. */
const words = /état\s(\d+)/g
const standing = (text: string) => [
  ...numbersIn(text, words),
  ...numbersIn(text, /<dt>Édition\s(\d+)<\/dt>/g),
]

const shownBy = (slug: string): Readonly<Record<string, (text: string) => readonly number[]>> => ({
  [`/fr/${slug}`]: standing,
  [`/fr/${slug}/points/2`]: standing,
  [`/fr/${slug}/editions`]: (text) => [
    ...numbersIn(text, words),
    parsed(text).querySelectorAll('.edition').length,
  ],
  [`/fr/${slug}/feed.atom`]: (text) => {
    const { title, entries = [] } = parseAtomFeed(text)
    return [...numbersIn(JSON.stringify(title), words), entries.length]
  },
  '/fr': (text) => {
    const page = parsed(text)
    const [dossiers, updates] = ['dossiers', 'updates'].map(
      (name) => page.querySelector(`[aria-labelledby=${name}-title]`)?.textContent,
    )
    return [...numbersIn(dossiers, words), Math.max(...numbersIn(updates, words))]
  },
  [`/data/fr/${slug}/editions`]: (text) => [history.parse(JSON.parse(text)).editions.length],
  '/data': (text) => index.parse(JSON.parse(text)).dossiers.map(({ editions }) => editions),
})

test('who reads while editions are published gets whole pages, none older than what the instance showed before', async ({
  started,
  firstDeskOf,
  request,
}) => {
  test.slow()
  const first = await started('nothing')
  const second = await started(first)
  const desk = await firstDeskOf(first)
  const { dossier, slug } = await desk.import(plainDocument('Pompes, état 1 publié'))
  const claims = await desk.find('claims', 'dossier', dossier)
  const publish = async (number: number) => {
    await desk.save('dossiers', dossier, { title: `Pompes, état ${number} publié` })
    for (const { id } of claims) await desk.save('claims', id, { statement: `État ${number}.` })
    const update = await desk.updateOf(dossier)
    expect(await desk.publish(update, 'Mise à jour.')).toBe(number)
  }
  await publish(1)

  const shows = shownBy(slug)
  const origins = [first.origin, second.origin]
  const readings = await readMeanwhile(
    readers,
    { origins, paths: Object.keys(shows) },
    async () => {
      for (let number = 2; number <= last; number += 1) {
        await publish(number)
      }
      for (const origin of origins) {
        await expect(async () => {
          expect(await (await request.get(`${origin}/data`)).text()).toContain(`"editions":${last}`)
        }).toPass()
      }
    },
  )

  const shown = new Map<string, readonly number[]>()
  const shownIn = ({ path, text }: BackgroundReading) => {
    const numbers = shown.get(text) ?? [...new Set(shows[path]?.(text))]
    shown.set(text, numbers)
    return numbers
  }
  const told = (reading: BackgroundReading) => ({
    at: `${reading.origin}${reading.path}`,
    status: reading.status,
    shows: shownIn(reading),
  })
  expect(readings.filter(({ status }) => status !== 200).map(told)).toEqual([])
  expect(readings.filter((reading) => shownIn(reading).length !== 1).map(told)).toEqual([])
  for (const origin of origins) {
    const here = readings.filter((reading) => reading.origin === origin)
    expect(older(here, (reading) => shownIn(reading)[0] ?? 0).map(told)).toEqual([])
    expect(new Set(here.flatMap(shownIn)).size).toBeGreaterThan(2)
  }

  const { editions } = history.parse(
    await (await request.get(`${first.origin}/data/fr/${slug}/editions`)).json(),
  )
  const digests = new Map(editions.map(({ number, digest }) => [number, digest]))
  const sealed = readings.filter(
    ({ path }) => path.startsWith(`/fr/${slug}`) && shows[path] === standing,
  )
  expect(sealed.length).toBeGreaterThan(readers)
  expect(
    sealed
      .filter((reading) => digestIn(reading) !== digests.get(shownIn(reading)[0] ?? 0))
      .map(told),
  ).toEqual([])
})

const digestIn = ({ text }: BackgroundReading) =>
  /<code>([0-9a-f<>/wbr]{64,80})<\/code>/.exec(text)?.[1]?.replace(/<wbr\/>/, '')

/** Those that show less than something that had been shown before they were asked for. */
function older(
  readings: readonly BackgroundReading[],
  numberOf: (reading: BackgroundReading) => number,
) {
  const answered = readings.toSorted((one, other) => one.ended - other.ended)
  const asked = readings.toSorted((one, other) => one.begun - other.begun)
  let place = 0
  let newest = 0
  return asked.filter((reading) => {
    for (; (answered[place]?.ended ?? Infinity) < reading.begun; place += 1) {
      const before = answered[place]
      newest = Math.max(newest, before ? numberOf(before) : 0)
    }
    return numberOf(reading) < newest
  })
}

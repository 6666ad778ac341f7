import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { importAside } from './importAside'
import { readImport } from './readImport'

const documentOf = (claims: number) =>
  new TextEncoder().encode(
    [
      'Un grand dossier',
      'Introduction du dossier.',
      ...Array.from(
        { length: claims },
        (_, index) =>
          `Contre-vérité numéro ${index + 1} : Corvelle aurait livré ${index} sondes.\n\nRéponse : Rien n’a été livré.`,
      ),
    ].join('\n\n'),
  )

test.each([2, 600])('A document of %i points is read aside as it is read here', async (claims) => {
  const work = { bytes: documentOf(claims), language: 'fr' } as const
  const read = await importAside(work)
  expect(read).toEqual(readImport(work))
  expect(read).toMatchObject({ draft: { claims: { length: claims } } })
})

test('While a document of 9,000 points is read and refused, the main thread goes on', async () => {
  const held = monitorEventLoopDelay({ resolution: 5 })
  const work = { bytes: documentOf(9_000), language: 'en' } as const
  held.enable()
  const read = await importAside(work)
  held.disable()
  expect(read).toMatchObject({ draft: null })
  // Read here, it holds the thread for 5,000 ms or more.
  expect(held.max / 1e6).toBeLessThan(1_000)
}, 60_000)

test('No more than four documents wait while one is read', async () => {
  const work = { bytes: documentOf(400), language: 'fr' } as const
  const read = await Promise.all(Array.from({ length: 7 }, () => importAside(work)))
  expect(read.filter((one) => one === 'busy')).toHaveLength(2)
}, 60_000)

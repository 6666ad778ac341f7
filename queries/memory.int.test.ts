import { serialize } from 'node:v8'
import { expect, it } from 'vitest'
import type { Language } from '@/domain/Language'
import { forgetAll } from '@/effects/forgetAll'
import type { payloadCache, processCache } from '@/memory/processCache'
import { listCaches } from '@/memory/registerCache'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { getDataIndex } from './data/getData'
import { getDossier } from './dossier/getDossier'
import { getHistory } from './dossier/getHistory'
import { getFollowedPressRoom } from './feed/getFollowed'
import { getHome } from './pressRoom/getHome'
import { getSitemap } from './pressRoom/getSitemap'
import { getCorrections } from './update/getCorrections'

type Declared = Partial<
  ReturnType<typeof processCache<object>> & ReturnType<typeof payloadCache<object>>
>

/** The entries of a cache, as `memory/` has them. */
function entriesOf(name: string, { payload }: TestPressRoom): readonly unknown[] {
  const declared: Declared = Reflect.get(globalThis, Symbol.for(`point-par-point/cache ${name}`))
  const cache = declared.current?.() ?? declared.of?.(payload)
  return [...(cache?.values() ?? [])]
}

/** The bytes of the largest entry of each cache that is bounded by the number of its entries. */
const largestEntries = (room: TestPressRoom) =>
  new Map(
    listCaches()
      .filter(({ bound }) => /^\d+ entries/.test(bound))
      .map(({ name }) => [
        name,
        Math.max(0, ...entriesOf(name, room).map((entry) => serialize(entry).length)),
      ]),
  )

async function askForEveryList(room: TestPressRoom): Promise<void> {
  const language: Language = 'fr'
  await getHome(room, language, 1)
  const filter = { class: null, year: null, page: 1 }
  await getCorrections(room, language, { filter, timeZone: 'UTC' })
  await getFollowedPressRoom(room, language)
  await getDataIndex(room)
  await getSitemap(room, 1)
  await getDossier(room, { language, slug: 'sondes-0', edition: null })
  await getHistory(room, language, 'sondes-0')
}

describeOnDatabases('The memory of an instance', (open) => {
  it('No entry of a cache that is bounded by their number grows with the number of dossiers', async () => {
    const room = await openPressRoom(open)
    const publish = async (from: number, to: number) => {
      for (let number = from; number < to; number += 1)
        await publishDraft(room, smallDraft('Les sondes'), { slug: `sondes-${number}` })
    }
    await forgetAll()
    await publish(0, 2)
    await askForEveryList(room)
    const before = largestEntries(room)
    expect(before.get('briefs of editions')).toBeGreaterThan(0)
    await publish(2, 12)
    await askForEveryList(room)
    for (const [name, bytes] of largestEntries(room))
      expect([name, bytes]).toEqual([name, expect.toSatisfy(isNear(before.get(name) ?? 0))])
  })
})

/** Names and numbers may be a few bytes longer. */
const isNear = (bytes: number) => (other: number) => other <= Math.max(bytes, 500) * 1.2

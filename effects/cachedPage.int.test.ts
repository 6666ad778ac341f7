import { beforeAll, expect, it, vi } from 'vitest'
import { countActs } from '@/queries/act/listActs'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { cachedPage, forgetPages } from './cachedPage'

const pageOf = (words: string) => ({
  body: new TextEncoder().encode(words),
  etag: `"${words.length}"`,
  headers: {},
})
const megabyte = 'a'.repeat(1024 * 1024)

describeOnSqlite('The pages of an instance', (open) => {
  let room: TestPressRoom
  let published = 0

  const publish = async () => {
    published += 1
    await publishDraft(room, smallDraft(`Dossier ${published}`), { slug: `dossier-${published}` })
  }
  /** A page that says how many acts there were when it was made. */
  const pageOfNow = vi.fn(async () => pageOf(`${await countActs(room)}`))
  const read = async (key: string, make = pageOfNow) =>
    new TextDecoder().decode((await cachedPage(room, key, make))?.body)

  beforeAll(async () => {
    room = await openPressRoom(open)
    await publish()
    forgetPages()
  })

  it('A page is rendered once until something is recorded', async () => {
    pageOfNow.mockClear()
    const first = await read('/fr/once')
    expect(await read('/fr/once')).toBe(first)
    expect(pageOfNow).toHaveBeenCalledTimes(1)
  })

  it('Every cached page is stale as soon as another page finds that something was recorded', async () => {
    const before = await read('/fr/known')
    await publish()
    const now = `${await countActs(room)}`
    expect(now).not.toBe(before)
    expect(await read('/fr/other')).toBe(now)
    expect(await read('/fr/known')).toBe(now)
  })

  it('A page shows one state of the record, even when a publication happens while it is rendered', async () => {
    const make = vi.fn(async () => {
      const above = await countActs(room)
      await [publish][make.mock.calls.length - 1]?.()
      return pageOf(`${above} ${await countActs(room)}`)
    })
    const [above, below] = (await read('/fr/half-way', make)).split(' ')
    expect(make).toHaveBeenCalledTimes(2)
    expect(above).toBe(below)
  })

  it('A page is served but not cached while something is recorded all the time', async () => {
    const make = vi.fn(async () => {
      await publish()
      return pageOf('busy')
    })
    expect(await read('/fr/busy', make)).toBe('busy')
    expect(make).toHaveBeenCalledTimes(5)
    expect(await read('/fr/busy')).not.toBe('busy')
  })

  it('A page that does not exist is not cached, however many addresses are requested', async () => {
    const nothing = vi.fn(async () => null)
    const addresses = Array.from({ length: 200 }, (_, number) => `/fr/made-up-${number}`)
    for (const address of [...addresses, ...addresses]) {
      expect(await cachedPage(room, address, nothing)).toBeNull()
    }
    expect(nothing).toHaveBeenCalledTimes(400)
  })

  it('The page cache has a size limit and removes the pages that nobody reads', async () => {
    await read('/fr/seldom-read')
    for (let number = 1; number < 64; number += 1) {
      await cachedPage(room, `/fr/big-${number}`, async () => pageOf(megabyte))
    }
    pageOfNow.mockClear()
    await read('/fr/seldom-read')
    expect(pageOfNow).not.toHaveBeenCalled()
    for (let number = 1; number < 65; number += 1) {
      await cachedPage(room, `/fr/bigger-${number}`, async () => pageOf(megabyte))
    }
    await read('/fr/seldom-read')
    expect(pageOfNow).toHaveBeenCalledTimes(1)
  })
})

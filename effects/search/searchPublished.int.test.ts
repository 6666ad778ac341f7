import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { prose } from '@/demo/builders/prose'
import type { Draft } from '@/domain/draft/Draft'
import type { Found } from '@/domain/search/Found'
import { parseQuery } from '@/domain/search/parseQuery'
import { forgetAll } from '@/effects/forgetAll'
import { env } from '@/env'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawClaim, withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { searchPublished } from './searchPublished'

const withResponse = (words: string): Draft =>
  smallDraft('Les sondes de Corvelle', {
    claims: [{ ...firstClaim, response: prose(words) }, secondClaim],
  })

/** What an instance has open is gone when it ends. */
const restart = () =>
  Reflect.deleteProperty(globalThis, Symbol.for('point-par-point/derived files'))

const indexFiles = async (): Promise<readonly string[]> =>
  (await readdir(env.searchDir)).map((name) => path.join(env.searchDir, name))

/** Where something was found: dossier, claim and editions. */
const told = (found: Found | null) =>
  (found?.groups ?? [])
    .flatMap(({ slug, hits }) =>
      hits.map(({ number, passages }) => {
        const editions = new Set(passages.map(({ edition }) => edition))
        return `${slug} ${number} (${[...editions].toSorted()})`
      }),
    )
    .toSorted()

describeOnDatabases('A search of the press room', (open) => {
  let room: TestPressRoom

  const ask = (typed: string, past = false) =>
    searchPublished(room, parseQuery(typed, 'fr'), { past, language: 'fr' })
  const current = async (typed: string) => {
    const answer = await ask(typed)
    return answer.isNear ? [] : told(answer.current)
  }
  const past = async (typed: string) => told((await ask(typed, true)).past)

  beforeAll(async () => {
    room = await openPressRoom(open)
    await publishDraft(room, withResponse('Le paquebot était vide.'), { slug: 'sondes' })
  })

  it('A search never finds an unpublished word', async () => {
    const writer = await room.as('writer')
    const draft = withResponse('Le trimaran était vide.')
    const { update } = await writeDossier(writer, draft, 'sondes')
    await announce(writer, update, { note: 'Un trimaran.' })
    expect(await current('trimaran')).toEqual([])
    expect(told((await ask('trimaran', true)).past)).toEqual([])
    orThrow(await publishUpdate(await room.as('publisher'), update))
    expect(await current('trimaran vide')).toEqual(['sondes 1 (2)'])
  })

  it('A search finds a correction as soon as it is published, and the old words only on request', async () => {
    expect(await current('paquebot')).toEqual([])
    expect(await past('paquebot')).toEqual(['sondes 1 (1)'])
    const third = withResponse('La goélette était vide.')
    await publishDraft(room, third, { slug: 'sondes', class: 'minor', note: 'Le mot juste.' })
    expect(await current('goelettes')).toEqual(['sondes 1 (3)'])
    expect(await current('trimaran')).toEqual([])
    expect(await past('trimaran')).toEqual(['sondes 1 (2)', 'sondes null (2)'])
    expect(await past('paquebot')).toEqual(['sondes 1 (1)'])
  })

  const words = ['paquebot', 'trimaran', 'goélette', 'Courrier Valmer juin 2013', 'vide']
  const foundNow = async () => {
    const all: unknown[] = []
    for (const each of words) {
      const { isNear, current: now, past: then } = await ask(each, true)
      all.push([isNear, told(now), told(then)])
    }
    return all
  }

  it('A search finds the same before and after a restart, and after all was forgotten', async () => {
    const before = await foundNow()
    restart()
    expect(await foundNow()).toEqual(before)
    await forgetAll()
    expect(await indexFiles()).toEqual([])
    expect(await foundNow()).toEqual(before)
  })

  it('A start where the disk was kept takes no edition in again', async () => {
    await foundNow()
    restart()
    const read = vi.spyOn(room.payload.db, 'find')
    onTestFinished(() => read.mockRestore())
    await foundNow()
    expect(read.mock.calls.map(([{ collection }]) => collection)).not.toContain('parts')
  })

  it.each([
    ['is no database', () => Buffer.from('Ceci n’est pas une base.')],
    ['was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
  ])('An index that %s is made anew by the next search', async (_, damage) => {
    const before = await foundNow()
    restart()
    const files = await indexFiles()
    for (const file of files.filter((name) => name.endsWith('.db')))
      await writeFile(file, damage(await readFile(file)))
    for (const file of files.filter((name) => !name.endsWith('.db'))) await rm(file)
    expect(await foundNow()).toEqual(before)
  })

  it.each([
    ['of another record', "update taken set digest = 'another'"],
    ['of another form', 'update form set number = 0'],
    ['without a table', 'drop table passages'],
    ['with a passage that cannot be read', "update passages set value = '{}'"],
  ])('An index %s is made anew by the next search', async (_, change) => {
    await forgetAll()
    const before = await foundNow()
    restart()
    for (const file of (await indexFiles()).filter((name) => name.endsWith('-fr.db'))) {
      const client = createClient({ url: `file:${file}` })
      await client.execute(change)
      client.close()
    }
    expect(await foundNow()).toEqual(before)
    restart()
    expect(await foundNow()).toEqual(before)
  })

  it('A search in a language without publications finds nothing', async () => {
    const { current: now, past: then } = await searchPublished(room, parseQuery('vide', 'en'), {
      language: 'en',
      past: true,
    })
    expect([now.count, then?.count]).toEqual([0, 0])
  })

  it('A search result for a withdrawn claim shows that it is withdrawn, and the reason', async () => {
    const claims = await room.payload.find({
      collection: 'claims',
      where: { number: { equals: 1 } },
      depth: 0,
    })
    const order = { reason: 'Décision du tribunal de Valmer.' }
    const id = claims.docs[0]?.id ?? ''
    const { update } = orThrow(await withdrawClaim(await room.as('publisher'), id, order))
    orThrow(await publishUpdate(await room.as('publisher'), update))
    const answer = await ask('tribunal')
    const hits = answer.current.groups.flatMap((group) => group.hits)
    expect(hits.find(({ number }) => number === 1)?.withdrawal?.reason).toBe(order.reason)
  })

  it('A search finds the words of a withdrawn dossier that pages still show, and its other words on request', async () => {
    const editions = await room.payload.find({ collection: 'editions', depth: 0, limit: 1 })
    const dossier = editions.docs[0]?.dossier ?? ''
    const order = { reason: 'Dossier caduc.' }
    const { update } = orThrow(await withdrawDossier(await room.as('publisher'), dossier, order))
    orThrow(await publishUpdate(await room.as('publisher'), update))
    expect(await current('goélette')).toEqual([])
    expect(await current('caduc')).toEqual(['sondes null (5)'])
    expect(await past('goélette')).toEqual(['sondes 1 (4)'])
  })
})

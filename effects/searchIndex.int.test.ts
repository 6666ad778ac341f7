import { beforeAll, expect, it } from 'vitest'
import { prose } from '@/demo/builders/prose'
import type { Draft } from '@/domain/draft/Draft'
import type { Found } from '@/domain/search/Found'
import { findIn } from '@/domain/search/findIn'
import { parseQuery } from '@/domain/search/parseQuery'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawClaim, withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { searchIndex } from './searchIndex'

const withResponse = (words: string): Draft =>
  smallDraft('Les sondes de Corvelle', {
    claims: [{ ...firstClaim, response: prose(words) }, secondClaim],
  })

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

  const ask = async (typed: string, past = false) => {
    const language = 'fr'
    const index = await searchIndex(room, { language, past })
    return findIn(index, parseQuery(typed, language), { past, language })
  }
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

  it('A search finds the same before and after a restart', async () => {
    const words = ['paquebot', 'trimaran', 'goélette', 'Courrier Valmer juin 2013', 'vide']
    const before = await Promise.all(words.map((each) => ask(each, true)))
    const other = { ...room, payload: Object.create(room.payload) }
    const index = await searchIndex(other, { language: 'fr', past: true })
    const after = words.map((each) =>
      findIn(index, parseQuery(each, 'fr'), { past: true, language: 'fr' }),
    )
    const toldOf = ({ current: now, past: then }: (typeof after)[number]) => [told(now), told(then)]
    expect(after.map(toldOf)).toEqual(before.map(toldOf))
  })

  it('A search in a language without publications finds nothing', async () => {
    const index = await searchIndex(room, { language: 'en', past: true })
    expect(index.dossiers.size).toBe(0)
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

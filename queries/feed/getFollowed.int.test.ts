import { renderToStaticMarkup } from 'react-dom/server'
import { assert, beforeAll, expect, it } from 'vitest'
import { feedOf } from '@/components/feed/feedOf'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { findOne } from '@/database/find'
import { prose } from '@/demo/builders/prose'
import type { Draft } from '@/domain/draft/Draft'
import type { Followed } from '@/domain/feed/Followed'
import { lastingUrn } from '@/domain/feed/lastingUrn'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawClaim } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { getFollowedDossier, getFollowedPressRoom } from './getFollowed'

const past = { date: { words: 'mai 2013', edtf: '2013-05' }, basis: 'Communiqué archivé' }
const base = smallDraft('Les sondes de Corvelle')
const withResponse = (words: string, second = 'Corvelle répond ici.'): Draft => ({
  ...base,
  claims: [
    { ...firstClaim, response: prose(words) },
    { ...secondClaim, response: prose(second) },
  ],
})

/** What each entry of a feed is, the newest first. */
const kindsOf = (followed: Followed | null) =>
  followed?.updates.map(({ kind, edition }) => `${edition.number} ${kind}`)
const idsOf = (followed: Followed | null) =>
  followed?.updates.map(({ identity }) => lastingUrn(identity)) ?? []

describeOnDatabases('What followers of the press room read', (open) => {
  let room: TestPressRoom
  let dossier: string
  /** What the feed of the dossier was after its second edition, and after the third, which is minor. */
  let earlier: Followed | null
  let afterMinor: Followed | null

  const ofDossier = (slug = 'sondes-de-corvelle', point: number | null = null) =>
    getFollowedDossier(room, { language: 'fr', slug, point })

  beforeAll(async () => {
    room = await openPressRoom(open)
    const slug = 'sondes'
    const first = withResponse('Cette livraison n’a pas eu lieu.')
    await publishDraft(room, first, { slug, reconstructs: past, note: 'Première réponse.' })
    const second = withResponse('Rien n’a été livré.')
    dossier = (await publishDraft(room, second, { slug, note: 'Le point 1 est précisé.' })).dossier
    earlier = await ofDossier(slug)
    const third = withResponse('Rien n’a été livré !')
    await publishDraft(room, third, { slug, class: 'minor', note: 'Ponctuation.' })
    afterMinor = await ofDossier(slug)
    const moved = 'sondes-de-corvelle'
    await room.payload.update({
      collection: 'dossiers',
      id: dossier,
      data: { slug: moved },
      req: await room.as('writer'),
    })
    const fourth = withResponse('Rien n’a été livré !', 'Corvelle a répondu.')
    await publishDraft(room, fourth, { slug: moved, note: 'Le point 2 est précisé.' })
    const where = { dossier: { equals: dossier }, number: { equals: 1 } }
    const claim = (await findOne(room, 'claims', where))?.id ?? ''
    const order = { reason: 'Jugement.' }
    const { update } = orThrow(await withdrawClaim(await room.as('publisher'), claim, order))
    orThrow(await publishUpdate(await room.as('publisher'), update))
    await publishDraft(room, smallDraft('Les pompes'), { slug: 'pompes', note: 'Nouveau.' })
  })

  it('The feed of the press room has new dossiers, substantive changes and withdrawals, newest first', async () => {
    const followed = await getFollowedPressRoom(room, 'fr')
    expect(kindsOf(followed)).toEqual(['1 new', '5 withdrawal', '4 substantive', '2 substantive'])
    expect(followed?.updated).toBe(followed?.updates[0]?.edition.publishedAt)
  })

  it('The feed of a language without publications is empty and dated to the beginning of the record', async () => {
    const followed = await getFollowedPressRoom(room, 'en')
    expect(followed?.updates).toEqual([])
    expect(followed?.updated).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    expect(followed?.updated).not.toBe((await getFollowedPressRoom(room, 'fr'))?.updated)
  })

  it('The feed of a dossier has every update, and minor ones are marked as minor', async () => {
    const followed = await ofDossier()
    expect(kindsOf(followed)).toEqual(['5 withdrawal', '4 substantive', '3 minor', '2 substantive'])
    expect(followed?.updates[2]).toMatchObject({
      edition: { note: 'Ponctuation.', class: 'minor' },
      told: { is: 'later', changes: [{ kind: 'responseChanged' }] },
    })
  })

  it('The feed ignores reconstructed editions, which were public before', async () => {
    const numbers = (await ofDossier())?.updates.map(({ edition }) => edition.number)
    expect(numbers).not.toContain(1)
  })

  it('The feed of a claim has only what concerns that claim', async () => {
    const slug = 'sondes-de-corvelle'
    const [first, second] = [await ofDossier(slug, 1), await ofDossier(slug, 2)]
    expect(kindsOf(first)).toEqual(['5 withdrawal', '3 minor', '2 substantive'])
    expect(kindsOf(second)).toEqual(['4 substantive'])
    expect(second?.updates[0]?.told).toMatchObject({
      changes: [{ kind: 'responseChanged', claim: { number: 2 } }],
    })
    expect(await ofDossier(slug, 3)).toBeNull()
  })

  it('A minor update does not change the date of the feed', () => {
    expect(kindsOf(afterMinor)).toEqual(['3 minor', '2 substantive'])
    expect(afterMinor?.updated).toBe(earlier?.updates[0]?.edition.publishedAt)
    expect(afterMinor?.updated).toBe(earlier?.updated)
  })

  it('A feed entry keeps its id after later editions and under another slug', async () => {
    const now = await ofDossier()
    expect(idsOf(now).slice(-1)).toEqual(idsOf(earlier))
    expect(new Set(idsOf(now)).size).toBe(4)
    expect(now && lastingUrn(now.identity)).toBe(earlier && lastingUrn(earlier.identity))
    const whole = idsOf(await getFollowedPressRoom(room, 'fr'))
    expect(idsOf(now).filter((id) => whole.includes(id))).toHaveLength(3)
  })

  it('An old slug leads to the feed of the new one, and an unknown slug to none', async () => {
    expect((await ofDossier('sondes'))?.dossier).toMatchObject({ slug: 'sondes-de-corvelle' })
    expect(await ofDossier('ailleurs')).toBeNull()
    expect(
      await getFollowedDossier(room, { language: 'en', slug: 'sondes', point: null }),
    ).toBeNull()
  })

  it('A feed entry has the words of each change and the address of the page that shows them', async () => {
    const followed = await ofDossier()
    assert(followed, 'The dossier is published')
    const { entries } = feedOf(followed, { pressRoom, htmlOf: renderToStaticMarkup })
    expect(entries[0]?.text).toMatch(/- Point\u00a01 retiré le .*\u00a0: Jugement\.\n/)
    expect(entries[0]?.address).toBe(
      'https://presse.verlane.example/fr/sondes-de-corvelle/editions/5/diff',
    )
    expect(entries[2]?.title).toContain('Modification mineure')
  })
})

describeOnDatabases('What followers of one claim read', (open) => {
  it('The feed of a claim shows only that the claim is new, whichever edition added it', async () => {
    const room = await openPressRoom(open)
    const slug = 'sondes'
    await publishDraft(room, { ...base, claims: [firstClaim] }, { slug, note: 'Un point.' })
    await publishDraft(room, base, { slug, note: 'Un autre.' })
    const follow = (point: number | null) =>
      getFollowedDossier(room, { language: 'fr', slug, point })
    expect(kindsOf(await follow(null))).toEqual(['2 substantive', '1 new'])
    for (const [point, kinds] of [
      [1, ['1 new']],
      [2, ['2 new']],
    ] as const) {
      const followed = await follow(point)
      expect(kindsOf(followed)).toEqual(kinds)
      expect(followed?.updates[0]?.told).toMatchObject({
        is: 'later',
        changes: [{ kind: 'claimAdded', claim: { number: point } }],
      })
    }
  })

  it('The feed of a claim that no update changed is dated like its words', async () => {
    const room = await openPressRoom(open)
    const slug = 'sondes'
    const order = { slug, reconstructs: past, note: 'Première réponse.' }
    await publishDraft(room, withResponse('Rien n’a été livré.'), order)
    const follow = () => getFollowedDossier(room, { language: 'fr', slug, point: 2 })
    const before = await follow()
    await publishDraft(room, withResponse('Rien.'), { slug, note: 'Le point 1 est précisé.' })
    expect(await follow()).toEqual(before)
  })
})

describeOnDatabases('A press room in which nothing was ever done', (open) => {
  it('An empty press room has no feed', async () => {
    const { payload } = await open()
    expect(await getFollowedPressRoom({ payload }, 'fr')).toBeNull()
  })
})

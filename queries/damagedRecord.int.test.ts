import { sql } from '@payloadcms/db-sqlite'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { readHome } from '@/desk/dossier/readHome'
import { readHistory } from '@/desk/history/readHistory'
import type { Draft } from '@/domain/draft/Draft'
import { parseQuery } from '@/domain/search/parseQuery'
import { forgetAll } from '@/effects/forgetAll'
import { searchPublished } from '@/effects/search/searchPublished'
import { listDamages } from '@/memory/Damage'
import { getComparison } from '@/queries/comparison/getComparison'
import { getDataEdition, getDataEditions, getDataIndex } from '@/queries/data/getData'
import { getDossier } from '@/queries/dossier/getDossier'
import { getFollowedDossier, getFollowedPressRoom } from '@/queries/feed/getFollowed'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { getHome } from '@/queries/pressRoom/getHome'
import { getSitemap } from '@/queries/pressRoom/getSitemap'
import { getCorrections } from '@/queries/update/getCorrections'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'

const first = smallDraft('Les sondes de Corvelle')
const corrected: Draft = {
  ...first,
  claims: [{ ...firstClaim, statement: 'Corvelle aurait vendu des sondes.' }, secondClaim],
}
const language = 'fr'
const slug = 'les-sondes-de-corvelle'
const other = 'les-pompes-de-corvelle'

describeOnSqlite('A record of which something was altered past the press room', (open) => {
  let room: TestPressRoom
  const run = async (statement: string) => room.payload.db.drizzle.run(sql.raw(statement))
  const alter = (table: string, id: string, column: string) =>
    // A digest may lack one of these letters.
    run(
      `UPDATE ${table} SET ${column} = replace(replace(replace(${column}, 'a', 'e'), 'b', 'e'), 'c', 'e') WHERE id = '${id}'`,
    )

  beforeAll(async () => {
    room = await openPressRoom(open)
    await publishDraft(room, first)
    await publishDraft(room, corrected, { slug })
    await publishDraft(room, smallDraft('Les pompes de Corvelle'))
    for (const table of ['parts', 'editions', 'acts'])
      await run(`DROP TRIGGER ${table}_never_changed`)
  })

  /** Every output of the press room that speaks of more than one edition, and the other dossier. */
  const everythingElse = () => ({
    home: getHome(room, language, 1),
    corrections: getCorrections(room, language, {
      filter: { class: null, year: null, page: 1 },
      timeZone: 'Europe/Paris',
    }),
    feed: getFollowedPressRoom(room, language),
    dossierFeed: getFollowedDossier(room, { language, slug, point: null }),
    pointFeed: getFollowedDossier(room, { language, slug, point: 1 }),
    sitemap: getSitemap(room, 1),
    index: getDataIndex(room),
    editions: getDataEditions(room, language, slug),
    raw: getDataEdition(room, language, slug, 2),
    other: getDossier(room, { language, slug: other, edition: null, point: 1 }),
    search: searchPublished(room, parseQuery('pompes', language), { past: true, language }),
    desk: room.as('admin').then((req) => readHome(req, { underWay: 1, dossiers: 1 })),
  })
  const expectAllElse = async () => {
    const outputs = everythingElse()
    for (const [name, output] of Object.entries(outputs))
      await expect(output, name).resolves.toBeTruthy()
    const { home, corrections, sitemap, other: whole } = outputs
    expect((await whole)?.history[0]?.isDamaged).toBeUndefined()
    return { home: await home, corrections: await corrections, sitemap: await sitemap }
  }
  const dossierAt = (edition: number | null) =>
    getDossier(room, { language, slug, edition, point: 1 })
  const ofEdition = async (number: number) => {
    const [edition] = await findAll(room, 'editions', {
      slug: { equals: slug },
      number: { equals: number },
    })
    return edition ?? expect.fail('no such edition')
  }

  describe('in one part, whichever it is', () => {
    let saved: Map<string, string>
    beforeAll(async () => {
      saved = new Map((await findAll(room, 'parts', {})).map(({ id, text }) => [id, text]))
    })
    beforeEach(async () => {
      await forgetAll()
    })

    it('shows all that does not contain the part, and reports it', async () => {
      const { envelope } = await ofEdition(2)
      const named = [...saved.keys()].filter((digest) => envelope.includes(digest))
      expect(named.length).toBeGreaterThan(5)
      for (const digest of named) {
        await forgetAll()
        await alter('parts', digest, 'text')
        const read = await getDossier(room, { language, slug, edition: 2 })
        expect(read?.dossier.damaged, digest).toHaveLength(1)
        await expectAllElse()
        expect(listDamages()).toContainEqual({ what: 'part', key: digest })
        const text = saved.get(digest)?.replaceAll("'", "''")
        await run(`UPDATE parts SET text = '${text}' WHERE id = '${digest}'`)
      }
      await forgetAll()
      expect((await dossierAt(2))?.dossier.damaged).toBeUndefined()
      expect(listDamages()).toEqual([])
    })

    it('shows a page of a point without its citation, and none of a point that is damaged itself', async () => {
      const { envelope } = await ofEdition(2)
      const { parts } = cachedEnvelope(envelope)
      const digestOf = (kind: string) =>
        parts.find((part) => part.kind === kind && part.claim?.number === 1)?.digest ?? ''
      await alter('parts', digestOf('citation'), 'text')
      const read = await dossierAt(2)
      expect(read?.dossier.damaged).toEqual([{ kind: 'citation', point: 1 }])
      expect(read?.dossier.claims[0]?.statement).toBe('Corvelle aurait vendu des sondes.')
      await alter('parts', digestOf('claim'), 'text')
      await forgetAll()
      await expect(dossierAt(2)).rejects.toMatchObject({ name: 'DamagedRecord' })
      const whole = await getDossier(room, { language, slug, edition: 2 })
      expect(whole?.dossier.claims.map(({ number }) => number)).toEqual([2])
      for (const digest of [digestOf('citation'), digestOf('claim')]) {
        const text = saved.get(digest)?.replaceAll("'", "''")
        await run(`UPDATE parts SET text = '${text}' WHERE id = '${digest}'`)
      }
    })

    it('finds in a search what is whole, and the rest once it is whole again', async () => {
      const find = async (typed: string) => {
        const query = parseQuery(typed, language)
        const found = await searchPublished(room, query, { past: false, language })
        return found.isNear ? [] : found.current.groups.map((group) => group.slug).toSorted()
      }
      const { parts } = cachedEnvelope((await ofEdition(2)).envelope)
      const claim = parts.find((part) => part.kind === 'claim' && part.claim?.number === 1)
      const digest = claim?.digest ?? expect.fail('no such part')
      await alter('parts', digest, 'text')
      expect(await find('"aurait vendu"')).toEqual([])
      expect(await find('"se tairait"')).toEqual([other, slug])
      expect(listDamages()).toContainEqual({ what: 'part', key: digest })
      const text = saved.get(digest)?.replaceAll("'", "''")
      await run(`UPDATE parts SET text = '${text}' WHERE id = '${digest}'`)
      expect(await find('"aurait vendu"')).toEqual([slug])
    })

    it('shows an earlier edition that has all its parts, although the current one has not', async () => {
      const [before, after] = [await ofEdition(1), await ofEdition(2)]
      const added = [...saved.keys()].filter(
        (digest) => after.envelope.includes(digest) && !before.envelope.includes(digest),
      )
      for (const digest of added) await alter('parts', digest, 'text')
      expect(await dossierAt(1)).toMatchObject({ dossier: { number: 1 }, withdrawnSince: null })
      await expect(
        getComparison(room, { language, slug, edition: 2, other: null }),
      ).rejects.toMatchObject({ name: 'DamagedRecord' })
      const feed = await getFollowedDossier(room, { language, slug, point: null })
      expect(feed?.updates.map(({ told }) => told.is)).toEqual(['damaged', 'first'])
      for (const digest of added) {
        const text = saved.get(digest)?.replaceAll("'", "''")
        await run(`UPDATE parts SET text = '${text}' WHERE id = '${digest}'`)
      }
    })
  })

  describe.each(['envelope', 'text', 'candidate', 'digest'])(
    'in the %s of one edition',
    (column) => {
      it('marks the edition as damaged in every list, and shows all else', async () => {
        await forgetAll()
        const edition = await ofEdition(2)
        await alter('editions', edition.id, column)
        const { home, corrections, sitemap } = await expectAllElse()
        expect(home?.dossiers.map(({ slug: its, current }) => [its, current.isDamaged])).toEqual(
          expect.arrayContaining([
            [slug, true],
            [other, undefined],
          ]),
        )
        const mapped = sitemap?.pages.map(({ address }) => address)
        expect(mapped).toContain(`/fr/${other}`)
        expect(mapped).not.toContain(`/fr/${slug}`)
        const marked = corrections?.updates.filter((update) => update.edition.isDamaged)
        expect(marked?.map((update) => [update.slug, update.edition.number])).toEqual([[slug, 2]])
        await expect(dossierAt(2)).rejects.toMatchObject({ name: 'DamagedRecord' })
        expect((await dossierAt(1))?.history.map(({ isDamaged }) => isDamaged)).toEqual([
          undefined,
          true,
        ])
        const history = await readHistory(await room.as('admin'), edition.dossier)
        expect(history).toMatchObject({
          ok: true,
          value: { editions: [{ number: 2, isDamaged: true }, { number: 1 }] },
        })
        const value = edition[column as 'text'].replaceAll("'", "''")
        await run(`UPDATE editions SET ${column} = '${value}' WHERE id = '${edition.id}'`)
      })
    },
  )

  it('in the envelope of an edition damages those that are stored as what differs from it, and nothing else', async () => {
    const draft = smallDraft('Les vannes de Corvelle')
    const { dossier } = await publishDraft(room, draft)
    await publishDraft(room, { ...draft, claims: corrected.claims })
    await forgetAll()
    const [edition] = await findAll(room, 'editions', { dossier: { equals: dossier } }, 'number')
    const { id, envelope } = edition ?? expect.fail('no such edition')
    await alter('editions', id, 'envelope')
    await expectAllElse()
    const at = (number: number) =>
      getDossier(room, { language, slug: 'les-vannes-de-corvelle', edition: number, point: 1 })
    for (const number of [1, 2])
      await expect(at(number)).rejects.toMatchObject({ name: 'DamagedRecord' })
    expect(await readHistory(await room.as('admin'), dossier)).toMatchObject({
      ok: true,
      value: {
        editions: [
          { number: 2, isDamaged: true },
          { number: 1, isDamaged: true },
        ],
      },
    })
    await run(
      `UPDATE editions SET envelope = '${envelope.replaceAll("'", "''")}' WHERE id = '${id}'`,
    )
    await forgetAll()
    await expect(at(2)).resolves.toMatchObject({ dossier: { number: 2 } })
  })

  it('in one act shows all, and says of no edition that this act would be of who read it', async () => {
    await forgetAll()
    for (const { id, sequence, text } of await findAll(room, 'acts', {}, 'sequence')) {
      await alter('acts', id, 'text')
      await expectAllElse()
      await expect(dossierAt(2)).resolves.not.toBeNull()
      await expect(dossierAt(1)).resolves.not.toBeNull()
      await run(`UPDATE acts SET text = '${text.replaceAll("'", "''")}' WHERE id = '${id}'`)
      expect(sequence).toBeGreaterThan(0)
    }
    expect(listDamages().some(({ what }) => what === 'act')).toBe(true)
  })

  it('in one act of a dossier refuses its history at the desk, with the reason', async () => {
    const { dossier, digest } = await ofEdition(2)
    const [act] = await findAll(room, 'acts', { about: { equals: digest } })
    const { id, text } = act ?? expect.fail('no such act')
    await alter('acts', id, 'text')
    expect(await readHistory(await room.as('admin'), dossier)).toMatchObject({
      ok: false,
      reasons: [{ code: 'record-damaged' }],
    })
    await run(`UPDATE acts SET text = '${text.replaceAll("'", "''")}' WHERE id = '${id}'`)
  })
})

import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { dayIn } from '@/domain/date/dayIn'
import { digestOf } from '@/domain/digest/digestOf'
import type { ChangeClass } from '@/domain/edition/Edition'
import { type Language, languages } from '@/domain/Language'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { insertOutline, type Outline } from './insertOutline'
import { listCurrent, listKin, pageCurrent } from './listCurrent'
import { listAllKin, listDossiersFrom, listPoints, pageDossiers } from './pageDossiers'
import { findLastChange, listNews, listYears, pageUpdates } from './pageUpdates'
import { withLists } from './withLists'

const timeZone = 'Europe/Paris'
const many = 1000

const anyMoment = fc.constantFrom(
  ...['2013-06-01T10:00:00.000Z', '2013-12-31T22:59:59.000Z', '2013-12-31T23:30:00.000Z'],
  ...['2014-01-01T00:00:00.000Z', '2014-05-03T10:00:00.000Z', '2026-05-03T10:00:00.000Z'],
)

const anyEdition = fc.record({
  publishedAt: anyMoment,
  class: fc.constantFrom<ChangeClass>('substantive', 'minor'),
  stated: fc.option(anyMoment),
  points: fc.nat(3),
  isRenamed: fc.boolean(),
})

/** The outlines of dossiers, some of which translate the first one, in any order. */
const anyOutlines = fc
  .array(
    fc.record({
      language: fc.constantFrom(...languages),
      isTranslation: fc.boolean(),
      editions: fc.array(anyEdition, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((dossiers) =>
    dossiers.flatMap(({ language, isTranslation, editions }, place) =>
      editions.map(
        ({ publishedAt, stated, isRenamed, ...edition }, index): Outline => ({
          ...edition,
          id: `${(place * 7 + index * 3) % 10}-${place}-${index}`,
          digest: `digest-${place}-${index}`,
          dossier: `dossier-${place}`,
          language,
          slug: isRenamed ? `slug-${place}-${index}` : `slug-${place}`,
          number: index + 1,
          publishedAt,
          isNews: stated === null && edition.class === 'substantive',
          isStated: stated !== null,
          shown: Date.parse(stated ?? publishedAt),
          original: isTranslation && place > 0 ? 'dossier-0' : null,
        }),
      ),
    ),
  )
  .chain((outlines) => fc.shuffledSubarray(outlines, { minLength: outlines.length }))

/** The current edition of each dossier, in any order. */
const currentOf = (outlines: readonly Outline[]): readonly Outline[] =>
  outlines.filter(
    (one) => !outlines.some((other) => other.dossier === one.dossier && other.number > one.number),
  )

/** By the first keys that differ: numbers from the largest, words in their order. */
const sorted = <T>(list: readonly T[], ...keys: ((item: T) => number | string)[]): readonly T[] =>
  list.toSorted((one, other) => {
    for (const key of keys) {
      const [first, second] = [key(one), key(other)]
      if (first === second) continue
      return first < second === (typeof first === 'string') ? -1 : 1
    }
    return 0
  })

const invented = (number: number): Outline => ({
  ...{ id: randomUUID(), digest: digestOf(String(number)), dossier: randomUUID() },
  ...{ language: 'en', slug: `probes-${number}`, number: 1, points: 2, original: null },
  publishedAt: '2026-05-03T10:00:00.000Z',
  ...{ class: 'substantive', isNews: true, isStated: false, shown: 0 },
})

const publishedOf = ({ publishedAt }: Outline) => Date.parse(publishedAt)
const yearOf = ({ isStated, shown }: Outline) =>
  Number(dayIn(new Date(shown).toISOString(), isStated ? 'UTC' : timeZone).slice(0, 4))

describeOnSqlite('The lists of all that is published', (open) => {
  let room: TestPressRoom

  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const fill = (outlines: readonly Outline[]) =>
    withLists(room, async (client) => {
      const emptied = ['delete from outlines', 'delete from listed']
      await client.batch([...emptied, ...outlines.flatMap(insertOutline)], 'write')
    })

  it('Lists go on when the disk of their file is full, and hold what was published since', async () => {
    const own = await openPressRoom(open)
    const slugs = async () => (await pageDossiers(own, 1, many)).docs.map(({ slug }) => slug)
    await publishDraft(own, smallDraft('Un'), { slug: 'un' })
    expect(await slugs()).toEqual(['un'])
    await withLists(own, async (client) => {
      // SQLite answers as on a full disk where a file would become larger than this.
      const { rows } = await client.execute('pragma page_count')
      await client.execute(`pragma max_page_count = ${rows[0]?.page_count}`)
      const fill = async () => {
        for (let number = 0; number < many; number += 1)
          await client.batch(insertOutline(invented(number)), 'write')
      }
      await expect(fill()).rejects.toThrow('full')
    })
    await publishDraft(own, smallDraft('Deux'), { slug: 'deux' })
    expect(await slugs()).toEqual(['un', 'deux'])
  })

  const holds = (check: (outlines: readonly Outline[], language: Language) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(anyOutlines, fc.constantFrom(...languages), async (outlines, language) => {
        await fill(outlines)
        await check(outlines, language)
      }),
      { numRuns: 40, endOnFailure: true },
    )

  /** All pages of two, one after the other. */
  async function allPages<T>(
    page: (asked: { page: number; perPage: number }) => Promise<{
      docs: readonly T[]
      pages: number
      count: number
    }>,
  ): Promise<readonly T[]> {
    const { pages, count } = await page({ page: 1, perPage: 2 })
    const all: T[] = []
    for (let number = 1; number <= pages; number += 1)
      all.push(...(await page({ page: number, perPage: 2 })).docs)
    expect(all).toHaveLength(count)
    return all
  }

  it('The current editions of a language are listed by pages, the latest published first', async () => {
    await holds(async (outlines, language) => {
      const all = await allPages((asked) =>
        withLists(room, (client) => pageCurrent(client, language, asked)),
      )
      const own = currentOf(outlines).filter((outline) => outline.language === language)
      expect(all).toEqual(sorted(own, publishedOf, ({ id }) => id).map(({ id }) => id))
    })
  })

  it('The updates of a language are listed by pages, class and year, the latest shown first, each with the one before it and the current slug', async () => {
    await holds(async (outlines, language) => {
      const own = outlines.filter((outline) => outline.language === language)
      const years = [...new Set(own.map(yearOf))].toSorted((one, other) => other - one)
      expect(await listYears(room, language, timeZone)).toEqual(years)
      for (const year of [null, ...years, 1999]) {
        for (const changeClass of [null, 'minor'] as const) {
          const filter = { class: changeClass, year, timeZone }
          const all = await allPages((asked) => pageUpdates(room, language, asked, filter))
          const asked = own.filter(
            (outline) =>
              (year ?? yearOf(outline)) === yearOf(outline) &&
              (changeClass ?? outline.class) === outline.class,
          )
          const order = [({ shown }: Outline) => shown, publishedOf]
          const expected = sorted(
            asked,
            ...order,
            ({ number }) => number,
            ({ id }) => id,
          )
          expect(all).toEqual(
            expected.map(({ id, dossier, number }) => ({
              slug: currentOf(outlines).find((one) => one.dossier === dossier)?.slug,
              edition: id,
              before:
                outlines.find((one) => one.dossier === dossier && one.number === number - 1)?.id ??
                null,
            })),
          )
        }
      }
    })
  })

  it('News are the substantive updates that were published here, the latest published first', async () => {
    await holds(async (outlines, language) => {
      const own = outlines.filter((outline) => outline.language === language && outline.isNews)
      const expected = sorted(
        own,
        publishedOf,
        ({ number }) => number,
        ({ id }) => id,
      )
      const listed = await listNews(room, language, 3)
      expect(listed.map(({ edition }) => edition)).toEqual(expected.slice(0, 3).map(({ id }) => id))
      const changes = outlines.filter(
        (outline) =>
          outline.language === language &&
          (outline.class === 'substantive' || outline.number === 1),
      )
      const last =
        changes
          .map(({ publishedAt }) => publishedAt)
          .toSorted()
          .at(-1) ?? null
      expect(await findLastChange(room, language)).toBe(last)
    })
  })

  it('All dossiers are listed in the order in which they were first published, with their current slug and number', async () => {
    await holds(async (outlines) => {
      const began = new Map(
        outlines.flatMap(({ number, dossier, publishedAt }) =>
          number === 1 ? [[dossier, publishedAt]] : [],
        ),
      )
      const expected = sorted(
        currentOf(outlines),
        ({ dossier }) => began.get(dossier) ?? '',
        ({ dossier }) => dossier,
      )
      const listed = await allPages(({ page, perPage }) => pageDossiers(room, page, perPage))
      expect(listed).toEqual(
        expected.map(({ dossier: id, language, slug, number, digest, original }) => ({
          ...{ id, language, slug, number, digest },
          kin: original ?? id,
        })),
      )
      expect(await listDossiersFrom(room, { from: 1, count: many })).toEqual(listed.slice(1))
      expect(await listPoints(room)).toEqual(expected.map(({ points }) => points))
    })
  })

  it('The translations of a dossier are found with their original', async () => {
    await holds(async (outlines, language) => {
      const current = sorted(currentOf(outlines), publishedOf, ({ id }) => id)
      const kin = current.filter(
        ({ dossier, original }) => dossier === 'dossier-0' || original === 'dossier-0',
      )
      const others = kin.filter((outline) => outline.language !== language)
      expect(await listKin(room, 'dossier-0', language)).toEqual(others.map(({ id }) => id))
      const all = await listAllKin(room, ['dossier-0', 'dossier-none'])
      expect(all.map(({ id }) => id)).toEqual(kin.map(({ dossier }) => dossier))
      const named = current.filter(({ dossier }) => dossier !== 'dossier-1')
      expect(
        await listCurrent(
          room,
          named.map(({ dossier }) => dossier),
        ),
      ).toEqual(named.map(({ id }) => id))
    })
  })
})

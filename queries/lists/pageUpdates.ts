import type { Client, InValue } from '@libsql/client'
import { z } from 'zod'
import type { DatabaseReader } from '@/database/find'
import { yearIn, yearStart } from '@/domain/date/yearIn'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { type Page, pagesOf } from '@/domain/pageOf'
import { countOf, pageCurrent } from './listCurrent'
import { withLists } from './withLists'

/** One update: the ids of the edition that it published and of the one before it, and the current slug of the dossier. */
export type ListedUpdate = { slug: string; edition: string; before: string | null }

/** Null for any. Years are those of `timeZone`; where an edition states its date, those that it states. */
type Filter = { class: ChangeClass | null; year: number | null; timeZone: string }

const all: Filter = { class: null, year: null, timeZone: 'UTC' }

/** One page of the updates of all dossiers of a language, the latest first by the dates that readers see. */
export const pageUpdates = (
  reader: DatabaseReader,
  language: Language,
  asked: { page: number; perPage: number },
  filter: Filter = all,
): Promise<Page<ListedUpdate>> =>
  withLists(reader, (client) => pageUpdatesIn(client, language, asked, filter))

async function pageUpdatesIn(
  client: Client,
  language: Language,
  { page: asked, perPage }: { page: number; perPage: number },
  filter: Filter = all,
): Promise<Page<ListedUpdate>> {
  const { where, args } = conditionOf(language, filter)
  const count = await countOf(client, `outlines where ${where}`, args)
  const { page, pages } = pagesOf(count, asked, perPage)
  const docs = await listUpdates(client, {
    where,
    order: 'shown desc, published desc, number desc, id',
    args: [...args, perPage, (page - 1) * perPage],
  })
  return { docs, page, pages, count }
}

/**
 * What a page of the public home lists, of one state of the record: the current editions of a page of the dossiers of a
 * language, and the `latest` updates of all of them.
 */
export const pageHome = (
  reader: DatabaseReader,
  language: Language,
  { latest, ...asked }: { page: number; perPage: number; latest: number },
): Promise<{ current: Page<string>; updates: readonly ListedUpdate[] }> =>
  withLists(reader, async (client) => ({
    current: await pageCurrent(client, language, asked),
    updates: (await pageUpdatesIn(client, language, { page: 1, perPage: latest })).docs,
  }))

function conditionOf(
  language: Language,
  { class: changeClass, year, timeZone }: Filter,
): { where: string; args: InValue[] } {
  const parts = ['language = ?']
  const args: InValue[] = [language]
  if (changeClass !== null) {
    parts.push('class = ?')
    args.push(changeClass)
  }
  if (year !== null) {
    const within = '(isStated = ? and shown >= ? and shown < ?)'
    parts.push(`(${within} or ${within})`)
    for (const isStated of [false, true]) {
      const zone = isStated ? utc : timeZone
      args.push(Number(isStated), yearStart(year, zone), yearStart(year + 1, zone))
    }
  }
  return { where: parts.join(' and '), args }
}

/** Stated dates are in no zone. */
const utc = 'UTC'

/** The last substantive updates of a language that were published here, the latest published first. */
export const listNews = (
  reader: DatabaseReader,
  language: Language,
  most: number,
): Promise<readonly ListedUpdate[]> =>
  withLists(reader, (client) =>
    listUpdates(client, {
      where: 'language = ? and isNews = 1',
      order: 'published desc, number desc, id',
      args: [language, most, 0],
    }),
  )

const updateRow = z.object({ slug: z.string(), edition: z.string(), before: z.string().nullable() })

async function listUpdates(
  client: Client,
  { where, order, args }: { where: string; order: string; args: InValue[] },
): Promise<readonly ListedUpdate[]> {
  const sql = `select page.id as edition, listed.slug, (
      select id from outlines as earlier
      where earlier.dossier = page.dossier and earlier.number < page.number
      order by earlier.number desc limit 1
    ) as before
    from (select * from outlines where ${where} order by ${order} limit ? offset ?) as page
    join listed on listed.id = page.dossier
    order by ${order.replaceAll(/\b(number|id|published)\b/g, 'page.$1')}`
  return (await client.execute({ sql, args })).rows.map((row) => updateRow.parse(row))
}

const latestRow = z.object({ latest: z.number().nullable() })

/** The years that have updates in a language, the latest first. */
export const listYears = (
  reader: DatabaseReader,
  language: Language,
  timeZone: string,
): Promise<readonly number[]> =>
  withLists(reader, async (client) => {
    const years = new Set<number>()
    for (const isStated of [false, true]) {
      const zone = isStated ? utc : timeZone
      for (let before = Number.MAX_SAFE_INTEGER; ; ) {
        const { rows } = await client.execute({
          sql: `select max(shown) as latest from outlines
            where language = ? and isStated = ? and shown < ?`,
          args: [language, Number(isStated), before],
        })
        const { latest } = latestRow.parse(rows[0])
        if (latest === null) break
        const year = yearIn(latest, zone)
        years.add(year)
        before = yearStart(year, zone)
      }
    }
    return [...years].toSorted((one, other) => other - one)
  })

const substantiveRow = z.object({ latest: z.string().nullable() })

/** When something of a language last changed in substance; a first edition is a change whatever its class. */
export const findLastChange = (
  reader: DatabaseReader,
  language: Language,
): Promise<string | null> =>
  withLists(reader, async (client) => {
    const { rows } = await client.execute({
      sql: `select max(publishedAt) as latest from outlines
        where language = ? and (class = 'substantive' or number = 1)`,
      args: [language],
    })
    return substantiveRow.parse(rows[0]).latest
  })

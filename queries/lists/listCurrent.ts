import type { Client, InValue } from '@libsql/client'
import { z } from 'zod'
import type { DatabaseReader } from '@/database/find'
import type { Language } from '@/domain/Language'
import { type Page, pagesOf } from '@/domain/pageOf'
import { withLists } from './withLists'

/** One page of the ids of the current editions of all dossiers of a language, the latest published first. */
export async function pageCurrent(
  client: Client,
  language: Language,
  { page: asked, perPage }: { page: number; perPage: number },
): Promise<Page<string>> {
  const count = await countOf(client, 'listed where language = ?', [language])
  const { page, pages } = pagesOf(count, asked, perPage)
  const { rows } = await client.execute({
    sql: `select edition from listed where language = ?
      order by published desc, edition limit ? offset ?`,
    args: [language, perPage, (page - 1) * perPage],
  })
  return { docs: rows.map((row) => idIn(row)), page, pages, count }
}

/** The ids of the current editions of these dossiers, as far as they are published, the latest published first. */
export const listCurrent = (
  reader: DatabaseReader,
  dossiers: readonly string[],
): Promise<readonly string[]> =>
  withLists(reader, (client) =>
    listIds(client, 'id in (select value from json_each(?))', [JSON.stringify(dossiers)]),
  )

/** The ids of the current editions of the dossiers of a language with these slugs, the latest published first. */
export const listNamed = (
  reader: DatabaseReader,
  language: Language,
  slugs: readonly string[],
): Promise<readonly string[]> =>
  withLists(reader, (client) =>
    listIds(client, 'language = ? and slug in (select value from json_each(?))', [
      language,
      JSON.stringify(slugs),
    ]),
  )

/**
 * The ids of the current editions of a dossier, `original`, and of its translations, in other languages than this one;
 * the latest published first.
 */
export const listKin = (
  reader: DatabaseReader,
  original: string,
  language: Language,
): Promise<readonly string[]> =>
  withLists(reader, (client) =>
    listIds(client, '(id = ? or original = ?) and language <> ?', [original, original, language]),
  )

async function listIds(client: Client, where: string, args: InValue[]): Promise<readonly string[]> {
  const sql = `select edition from listed where ${where} order by published desc, edition`
  return (await client.execute({ sql, args })).rows.map((row) => idIn(row))
}

const idRow = z.object({ edition: z.string() })
const idIn = (row: unknown): string => idRow.parse(row).edition

const countRow = z.object({ count: z.number() })

/** How many rows there are of a table with its condition. */
export async function countOf(client: Client, from: string, args: InValue[]): Promise<number> {
  const { rows } = await client.execute({ sql: `select count(*) as count from ${from}`, args })
  return countRow.parse(rows[0]).count
}

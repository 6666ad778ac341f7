import type { Client, InValue } from '@libsql/client'
import { z } from 'zod'
import type { DatabaseReader } from '@/database/find'
import { languages } from '@/domain/Language'
import { type Page, pagesOf } from '@/domain/pageOf'
import { countOf } from './listCurrent'
import { withLists } from './withLists'

const dossierRow = z.object({
  id: z.string(),
  language: z.enum(languages),
  slug: z.string(),
  /** The number of its current edition. */
  number: z.number(),
  /** The digest of its current edition. */
  digest: z.string(),
  /** Its original, or itself. */
  kin: z.string(),
})

/** A published dossier, as lists of all know it. */
export type FirstDossier = z.output<typeof dossierRow>

/** One page of all dossiers, in the order in which they were first published. */
export const pageDossiers = (
  reader: DatabaseReader,
  asked: number,
  perPage: number,
): Promise<Page<FirstDossier>> =>
  withLists(reader, async (client) => {
    const count = await countOf(client, 'listed', [])
    const { page, pages } = pagesOf(count, asked, perPage)
    const docs = await listRows(client, inOrder, [perPage, (page - 1) * perPage])
    return { docs, page, pages, count }
  })

/** `count` dossiers after the first `from`, in the same order. */
export const listDossiersFrom = (
  reader: DatabaseReader,
  { from, count }: { from: number; count: number },
): Promise<readonly FirstDossier[]> =>
  withLists(reader, (client) => listRows(client, inOrder, [count, from]))

/** These dossiers and their translations, the latest published first. `kin` are ids of originals. */
export const listAllKin = (
  reader: DatabaseReader,
  kin: readonly string[],
): Promise<readonly FirstDossier[]> =>
  withLists(reader, (client) =>
    listRows(
      client,
      'where kin in (select value from json_each(?)) order by published desc, edition',
      [JSON.stringify(kin)],
    ),
  )

const pointsRow = z.object({ points: z.string() })
const pointsSchema = z.array(z.number())

/** How many claims each dossier has, in the order in which they were first published. */
export const listPoints = (reader: DatabaseReader): Promise<readonly number[]> =>
  withLists(reader, async (client) => {
    const { rows } = await client.execute(
      `select json_group_array(points) as points
        from (select points from listed order by began, id)`,
    )
    return pointsSchema.parse(JSON.parse(pointsRow.parse(rows[0]).points))
  })

const inOrder = 'order by began, id limit ? offset ?'

async function listRows(
  client: Client,
  rest: string,
  args: InValue[],
): Promise<readonly FirstDossier[]> {
  const sql = `select id, language, slug, number, digest, kin from listed ${rest}`
  return (await client.execute({ sql, args })).rows.map((row) => dossierRow.parse(row))
}

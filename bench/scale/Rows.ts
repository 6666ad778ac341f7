import type { Client, InValue } from '@libsql/client'

/** Rows of the tables of a press room, by table; each a list of values in the order of `columns`. */
export type Rows = Readonly<
  Record<string, { columns: readonly string[]; rows: readonly (readonly InValue[])[] }>
>

/** Tables whose rows belong to no dossier. */
const shared = /^(users|counters|cursors|mails|outlets|press_room|payload_|_outlets|sqlite_)/

/** The highest row of each table that holds dossiers. */
export async function lastRows(client: Client): Promise<ReadonlyMap<string, number>> {
  const tables = await client.execute("select name from sqlite_master where type = 'table'")
  const names = tables.rows.map(({ name }) => String(name)).filter((name) => !shared.test(name))
  const last = new Map<string, number>()
  for (const name of names) {
    const { rows } = await client.execute(`select max(rowid) as last from "${name}"`)
    last.set(name, Number(rows[0]?.last ?? 0))
  }
  return last
}

/** The rows that came into these tables since. Numbers that the database gives by itself are left out. */
export async function rowsSince(client: Client, last: ReadonlyMap<string, number>): Promise<Rows> {
  const found: Record<string, Rows[string]> = {}
  for (const [name, row] of last) {
    const info = await client.execute(`pragma table_info("${name}")`)
    const columns = info.rows
      .filter(({ pk, type }) => !(Number(pk) > 0 && String(type).toLowerCase() === 'integer'))
      .map((column) => String(column.name))
    const listed = columns.map((column) => `"${column}"`).join(', ')
    const { rows } = await client.execute({
      sql: `select ${listed} from "${name}" where rowid > ? order by rowid`,
      args: [row],
    })
    const values = rows.map((each) => columns.map((_, index) => each[index] ?? null))
    if (values.length > 0) found[name] = { columns, rows: values }
  }
  return found
}

import { type Client, createClient } from '@libsql/client'

/** Tables that every derived file has. */
const tables = [
  'create table form (number integer primary key)',
  // Which acts were taken in: each published an edition.
  'create table taken (act integer primary key, digest text not null)',
  // Which acts could not be taken in as a whole, because something of their editions is damaged: they are tried again.
  'create table missed (act integer primary key, digest text not null, edition text not null)',
]

/**
 * Opens the derived data in that file, an SQLite database, or makes it without content; `:memory:` for no file. `form`
 * is the number of their form, `own` the statements that make their tables. Throws where the file cannot be opened, is
 * none of these or one of another form.
 */
export async function openDerived(
  file: string,
  { form, tables: own }: { form: number; tables: readonly string[] },
): Promise<Client> {
  const client = createClient({ url: file === ':memory:' ? file : `file:${file}` })
  try {
    await client.execute('pragma busy_timeout = 5000')
    await client.execute('pragma journal_mode = wal')
    // It is made from the record, so a crash of the machine may take its last entries.
    await client.execute('pragma synchronous = normal')
    const made = await client.execute("select 1 from sqlite_master where name = 'form'")
    if (made.rows.length === 0)
      await client.batch([...tables, ...own, `insert into form values (${form})`], 'write')
    const { rows } = await client.execute('select number from form')
    if (rows[0]?.number !== form) throw new Error('The derived data have another form')
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

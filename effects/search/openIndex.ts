import { type Client, createClient } from '@libsql/client'

/**
 * The number of the form of an index: its tables, and how words become terms. An index of another form is made anew,
 * so change it with either.
 */
const form = 1

/** Terms hold letters, digits and, in dates, hyphens; the letters of other alphabets are taken as they are. */
const words = (name: string) => `
  create virtual table ${name} using fts5(
    names, terms, about, lines, title, titleLines,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '-'"
  )`

const tables = [
  'create table form (number integer primary key)',
  // Which acts were taken in: each published an edition.
  'create table taken (act integer primary key, digest text not null)',
  // Which acts could not be taken in as a whole, because something of their editions is damaged: they are tried again.
  'create table missed (act integer primary key, digest text not null, edition text not null)',
  'create table dossiers (id text primary key, value text not null)',
  `create table units (
    id integer primary key, dossier text not null, claim integer, scope text not null,
    isWithdrawn integer not null, digest text not null)`,
  'create unique index units_of_dossier on units (dossier, coalesce(claim, -1), scope)',
  'create table passages (unit integer not null, value text not null)',
  'create index passages_of_unit on passages (unit)',
  // Every term, and the same from its end: similar ones share its beginning or its end.
  'create table vocabulary (term text primary key, backwards text not null) without rowid',
  'create index vocabulary_backwards on vocabulary (backwards)',
  words('current'),
  words('past'),
]

/**
 * Opens the index in that file, an SQLite database, or makes an empty one; `:memory:` for one without a file. Throws
 * where the file cannot be opened, is no index or one of another form.
 */
export async function openIndex(file: string): Promise<Client> {
  const client = createClient({ url: file === ':memory:' ? file : `file:${file}` })
  try {
    await client.execute('pragma busy_timeout = 5000')
    await client.execute('pragma journal_mode = wal')
    // It is made from the record, so a crash of the machine may take its last entries.
    await client.execute('pragma synchronous = normal')
    const made = await client.execute("select 1 from sqlite_master where name = 'form'")
    if (made.rows.length === 0) await client.batch([...tables, insertForm], 'write')
    const { rows } = await client.execute('select number from form')
    if (rows[0]?.number !== form) throw new Error('The search index has another form')
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

const insertForm = `insert into form values (${form})`

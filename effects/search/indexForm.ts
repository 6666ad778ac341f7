/** Terms hold letters, digits and, in dates, hyphens; the letters of other alphabets are taken as they are. */
const words = (name: string) => `
  create virtual table ${name} using fts5(
    names, terms, about, lines, title, titleLines,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '-'"
  )`

/** The form of a search index: change its number with the tables, and with how words become terms. */
export const indexForm = {
  form: 1,
  tables: [
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
  ],
}

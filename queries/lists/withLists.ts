import type { Client } from '@libsql/client'
import type { DatabaseReader } from '@/database/find'
import { type Derived, withDerived } from '@/derived/withDerived'
import { takeOutlines } from './takeOutlines'

/**
 * What lists sort, filter and count editions and dossiers by, so that a page of a list is found without reading what it
 * does not show. Moments are in milliseconds. `shown` is the time since when an edition was public, as readers see it;
 * `kin` the id of the original of a dossier, or its own.
 */
const lists: Derived = {
  name: 'lists',
  language: null,
  isNeeded: true,
  take: takeOutlines,
  form: 1,
  tables: [
    `create table outlines (
      id text primary key, digest text not null, dossier text not null, language text not null,
      slug text not null, number integer not null, publishedAt text not null,
      published integer not null, class text not null, isNews integer not null,
      isStated integer not null, shown integer not null)`,
    'create unique index outlines_of_dossier on outlines (dossier, number)',
    `create index outlines_shown
      on outlines (language, shown desc, published desc, number desc, id, class, isStated)`,
    'create index outlines_by_time on outlines (language, isStated, shown)',
    `create index outlines_news
      on outlines (language, published desc, number desc, id) where isNews = 1`,
    `create index outlines_substantive
      on outlines (language, publishedAt) where class = 'substantive' or number = 1`,
    `create table listed (
      id text primary key, language text not null, slug text not null, number integer not null,
      points integer not null, edition text not null, digest text not null,
      published integer not null, began text not null, original text, kin text not null)`,
    'create index listed_latest on listed (language, published desc, edition)',
    'create index listed_first on listed (began, id)',
    'create index listed_original on listed (original)',
    'create index listed_kin on listed (kin)',
  ],
}

/** Uses the lists of all that is published, up to date. */
export const withLists = <T>(
  reader: DatabaseReader,
  use: (client: Client) => Promise<T>,
): Promise<T> => withDerived(reader, lists, use)

/** Brings the lists up to date: at a start, so that the first page need not wait for it. */
export const updateLists = (reader: DatabaseReader): Promise<void> =>
  withLists(reader, async () => {})

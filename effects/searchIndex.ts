import type { DatabaseReader } from '@/database/find'
import { type Language, languages } from '@/domain/Language'
import { makeSearchIndex, type SearchIndex } from '@/domain/search/SearchIndex'
import { payloadCache } from '@/memory/processCache'
import { countActs } from '@/queries/act/listActs'
import { loadUnreadEditions } from '@/queries/edition/loadUnreadEditions'

type Followed = {
  index: SearchIndex
  /** Ids of the editions in the index. */
  read: Set<string>
  /** The number of the last act at the last update, for searches without and with past editions; -1 for never. */
  seen: { current: number; past: number }
  /** The last update of the index. Updates run one after the other. */
  turn: Promise<void>
}

/** By language. Each index grows with the record. */
const indexes = payloadCache<Followed>('search indexes', {
  bound: { entries: languages.length },
  emptiedBy: 'nothing',
})

type Asked = { language: Language; past: boolean }

/**
 * Returns the search index of this instance for a language. The first search builds it from the published editions; a
 * later search updates it when something was recorded since. So it is never older than the pages, and contains no
 * word that was not published (invariants 10 and 12). `past`: with the text of all earlier editions.
 */
export async function searchIndex(
  reader: DatabaseReader,
  { language, past }: Asked,
): Promise<SearchIndex> {
  const followed = indexOf(reader, language)
  const turn = followed.turn
    .catch(() => {})
    .then(() => follow(reader, followed, { language, past }))
  followed.turn = turn
  await turn
  return followed.index
}

async function follow(
  reader: DatabaseReader,
  { index, read, seen }: Followed,
  { language, past }: Asked,
): Promise<void> {
  const last = await countActs(reader)
  if ((past ? seen.past : seen.current) === last) return
  const unread = loadUnreadEditions(reader, language, { isRead: (id) => read.has(id), past })
  for await (const { id, edition } of unread) {
    index.take(edition)
    read.add(id)
  }
  seen.current = last
  if (past) seen.past = last
}

function indexOf({ payload }: DatabaseReader, language: Language): Followed {
  const known = indexes.of(payload)
  const followed = known.get(language) ?? makeFollowed(language)
  known.set(language, followed)
  return followed
}

const makeFollowed = (language: Language): Followed => ({
  index: makeSearchIndex(language),
  read: new Set(),
  seen: { current: -1, past: -1 },
  turn: Promise.resolve(),
})

import type { Payload } from 'payload'
import type { Reader } from '@/database/find'
import { processWide } from '@/database/processWide'
import type { Language } from '@/domain/Language'
import { makeSearchIndex, type SearchIndex } from '@/domain/search/SearchIndex'
import { countActs } from '@/queries/act/listActs'
import { loadUnreadEditions } from '@/queries/edition/loadUnreadEditions'

type Followed = {
  index: SearchIndex
  /** Ids of the editions that it holds. */
  read: Set<string>
  /** The number of the last act when it was last brought up to date, with past editions or without; -1 for never. */
  seen: { current: number; past: number }
  /** The last of those who bring it up to date, one after the other. */
  turn: Promise<void>
}

type Asked = { language: Language; past: boolean }

/**
 * The index of this instance for a language: made from the published editions at the first search, and brought up to
 * date by every later one before which something was recorded. So it is never behind what pages show, and a word that
 * was not published cannot be in it (invariants 10 and 12). `past`: with all that earlier editions said.
 */
export async function searchIndex(reader: Reader, { language, past }: Asked): Promise<SearchIndex> {
  const followed = indexOf(reader, language)
  const turn = followed.turn
    .catch(() => {})
    .then(() => follow(reader, followed, { language, past }))
  followed.turn = turn
  await turn
  return followed.index
}

async function follow(
  reader: Reader,
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

/** One for the process, of the database that it is made from. */
function indexOf({ payload }: Reader, language: Language): Followed {
  const all = processWide('search', () => new WeakMap<Payload, Map<Language, Followed>>())
  const known = all.get(payload) ?? new Map<Language, Followed>()
  const followed = known.get(language) ?? makeFollowed(language)
  all.set(payload, known.set(language, followed))
  return followed
}

const makeFollowed = (language: Language): Followed => ({
  index: makeSearchIndex(language),
  read: new Set(),
  seen: { current: -1, past: -1 },
  turn: Promise.resolve(),
})

import { setImmediate } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import type { DatabaseReader } from '@/database/find'
import {
  type Derived,
  inDerived,
  storeMissed,
  type Untaken,
  withDerived,
} from '@/derived/withDerived'
import { isDamagedRecord } from '@/domain/edition/DamagedRecord'
import type { Language } from '@/domain/Language'
import { makeWordReader, type WordReader } from '@/domain/search/makeWordReader'
import type { Query } from '@/domain/search/parseQuery'
import type { SearchAnswer } from '@/domain/search/SearchAnswer'
import { loadUncachedEdition } from '@/queries/edition/loadUncachedEdition'
import { findInIndex } from './findInIndex'
import { indexForm } from './indexForm'
import { takeEdition } from './takeEdition'

type Asked = { language: Language; past: boolean }

/**
 * What a query finds in the published editions of a language; `past`: also in the words of earlier editions. The index
 * takes in what was published since the last search.
 */
export function searchPublished(
  reader: DatabaseReader,
  query: Pick<Query, 'wanted'>,
  asked: Asked,
): Promise<SearchAnswer> {
  return withDerived(reader, searchIndex(asked.language), (client) =>
    findInIndex(client, query, asked),
  )
}

/** Brings the index of a language up to date: at a start, so that the first search need not wait for it. */
export function updateSearchIndex(reader: DatabaseReader, language: Language): Promise<void> {
  return withDerived(reader, searchIndex(language), async () => {})
}

const searchIndex = (language: Language): Derived => ({
  ...indexForm,
  name: language,
  language,
  isNeeded: false,
  take: async (reader, client, publications, isForgotten) => {
    const words = makeWordReader(language)
    let isWhole = true
    for (const publication of publications) {
      if (isForgotten()) break
      isWhole = (await takePublication(reader, client, publication, words)) && isWhole
      // libsql works in the thread that serves all requests.
      await setImmediate()
    }
    return isWhole
  },
})

/**
 * Takes one publication in. False where its edition or one of its parts is damaged, or cannot be read now: what can be
 * read is found, the rest when it can be, and all other editions meanwhile.
 */
async function takePublication(
  reader: DatabaseReader,
  client: Client,
  publication: Untaken,
  words: WordReader,
): Promise<boolean> {
  const { edition: id } = publication
  const edition = await loadUncachedEdition(reader, id).catch((error: unknown) => {
    // Damage is reported where it is found.
    if (!isDamagedRecord(error))
      reader.payload.logger.error({ err: error, msg: `Edition ${id} cannot be searched` })
    return null
  })
  const isWhole = edition !== null && !edition.damaged
  if (!isWhole) await inDerived(() => client.execute(storeMissed(publication)))
  if (edition) await inDerived(() => takeEdition(client, edition, publication, words))
  return isWhole
}

import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Client, LibsqlError } from '@libsql/client'
import { z } from 'zod'
import { type DatabaseReader, findOne, select } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import { isDamagedRecord } from '@/domain/edition/DamagedRecord'
import type { Language } from '@/domain/Language'
import { makeWordReader, type WordReader } from '@/domain/search/makeWordReader'
import type { Query } from '@/domain/search/parseQuery'
import type { SearchAnswer } from '@/domain/search/SearchAnswer'
import { env } from '@/env'
import { processWide } from '@/memory/processWide'
import { registerCache } from '@/memory/registerCache'
import { listPublications } from '@/queries/act/listPublications'
import { loadUncachedEdition } from '@/queries/edition/loadUncachedEdition'
import { findInIndex } from './findInIndex'
import { openIndex } from './openIndex'
import { takeEdition } from './takeEdition'

/** The index of one language of a press room, open in this process. */
type Opened = {
  file: string
  client: Promise<Client>
  /** The digest of the last act when the index was last brought up to date. */
  seen: string | null
  isForgotten: boolean
}

/** `turns`: what uses the index of a file does so one after the other, because what it reads may be half written. */
const indexes = processWide('search indexes', () => ({
  opened: new Map<string, Opened>(),
  turns: new Map<string, Promise<unknown>>(),
}))

registerCache('search indexes', {
  bound: 'one for each language and press room, on the disk',
  emptiedBy: 'nothing',
  entries: () => null,
  forget: async () => {
    const all = [...indexes.opened.values()]
    indexes.opened.clear()
    for (const opened of all) opened.isForgotten = true
    await Promise.all(all.map(close))
    for (const name of await readdir(env.searchDir).catch(() => [])) {
      if (named.test(name)) await rm(path.join(env.searchDir, name), { force: true })
    }
  },
})

const named = /^[0-9a-f]{16}-(fr|en)\.db(-wal|-shm)?$/

type Asked = { language: Language; past: boolean }

/**
 * What a query finds in the published editions of a language; `past`: also in the words of earlier editions. The index
 * takes in what was published since the last search, so it is never older than the pages, and contains no word that was
 * not published (invariants 10 and 12). An index that is damaged, or of another record, is made anew.
 */
export function searchPublished(
  reader: DatabaseReader,
  query: Pick<Query, 'wanted'>,
  asked: Asked,
): Promise<SearchAnswer> {
  return withIndex(reader, asked.language, (client) => findInIndex(client, query, asked))
}

/** Brings the index of a language up to date: at a start, so that the first search need not wait for it. */
export function updateSearchIndex(reader: DatabaseReader, language: Language): Promise<void> {
  return withIndex(reader, language, async () => {})
}

async function withIndex<T>(
  reader: DatabaseReader,
  language: Language,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const first = await findOne(reader, 'acts', {}, 'sequence')
  // The digest of its first act is the name of a press room: it is salted, and stays wherever the room moves to.
  const file = path.join(env.searchDir, `${(first?.digest ?? nothing).slice(0, 16)}-${language}.db`)
  const turn = (indexes.turns.get(file) ?? Promise.resolve())
    .catch(() => {})
    .then(() => useUpToDate(reader, { file, language, use }))
  indexes.turns.set(file, turn)
  return turn
}

const nothing = digestOf('')

type Use<T> = { file: string; language: Language; use: (client: Client) => Promise<T> }

/** Once more with a new index, where the first one cannot be used or was forgotten meanwhile. */
async function useUpToDate<T>(reader: DatabaseReader, { file, language, use }: Use<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const opened = open(file)
    try {
      const client = await inIndex(() => opened.client)
      await follow(reader, opened, client, language)
      const result = await inIndex(() => use(client))
      if (!opened.isForgotten || attempt === mostAttempts) return result
    } catch (error) {
      if (!(error instanceof UnusableIndex) || attempt === mostAttempts) throw error
      reader.payload.logger.warn({
        err: error.cause,
        msg: `The search index is made anew: ${file}`,
      })
      await discard(opened)
    }
  }
}

/** The index is damaged, of another form or of another record: it can be made anew. */
class UnusableIndex extends Error {}

async function inIndex<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof LibsqlError && /^SQLITE_(BUSY|FULL)/.test(cause.code)) throw cause
    throw new UnusableIndex('The search index cannot be used', { cause })
  }
}

const mostAttempts = 3

function open(file: string): Opened {
  const known = indexes.opened.get(file)
  if (known) return known
  const opened = { file, client: openFile(file), seen: null, isForgotten: false }
  indexes.opened.set(file, opened)
  return opened
}

/** Where nothing can be written there, the index is in memory until the process ends. */
async function openFile(file: string): Promise<Client> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    const client = await openIndex(file)
    await chmod(file, 0o600)
    return client
  } catch (error) {
    if (!isUnwritable(error)) throw error
    return openIndex(':memory:')
  }
}

const isUnwritable = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(SQLITE_(CANTOPEN|READONLY|FULL|PERM)|E(ACCES|EXIST|NOSPC|NOTDIR|PERM|ROFS)$)/.test(
    String(error.code),
  )

const close = ({ client }: Opened): Promise<void> =>
  client.then(
    (one) => one.close(),
    () => {},
  )

/** Another one may have been begun since this one was forgotten. */
async function discard(opened: Opened): Promise<void> {
  await close(opened)
  if (indexes.opened.get(opened.file) !== opened) return
  indexes.opened.delete(opened.file)
  for (const end of ['', '-wal', '-shm']) await rm(`${opened.file}${end}`, { force: true })
}

/** Acts read at once. */
const atOnce = 200

/** An act that published an edition, with the id of that edition. */
type Untaken = { sequence: number; digest: string; edition: string }

/** Takes in the editions that were published since the last act that was taken in. */
async function follow(
  reader: DatabaseReader,
  opened: Opened,
  client: Client,
  language: Language,
): Promise<void> {
  const last = await findOne(reader, 'acts', {}, '-sequence')
  if (!last || opened.seen === last.digest) return
  const { taken, missed } = await inIndex(() => readState(client))
  if (taken && (await digestOfAct(reader, taken.sequence)) !== taken.digest)
    throw new UnusableIndex('The search index is of another record')
  let isWhole = true
  const take = async (publications: readonly Untaken[]) => {
    const words = makeWordReader(language)
    for (const publication of publications) {
      if (opened.isForgotten) return
      isWhole = (await takePublication(reader, client, publication, words)) && isWhole
      // libsql works in the thread that serves all requests.
      await setImmediate()
    }
  }
  await take(missed)
  for (let after = taken?.sequence ?? 0; after < last.sequence; after += atOnce)
    await take(await listUntaken(reader, language, after, last.sequence))
  opened.seen = isWhole ? last.digest : null
}

const digestOfAct = async (reader: DatabaseReader, sequence: number) =>
  (await findOne(reader, 'acts', { sequence: { equals: sequence } }))?.digest

/** The publications in a language among the next acts after the one of that number, up to `last`. */
async function listUntaken(
  reader: DatabaseReader,
  language: Language,
  after: number,
  last: number,
): Promise<readonly Untaken[]> {
  const all = await listPublications(reader, after, Math.min(after + atOnce, last))
  const where = {
    digest: { in: all.map(({ edition }) => edition) },
    language: { equals: language },
  }
  const published = await select(reader, 'editions', ['digest'], { where })
  const ids = new Map(published.map(({ id, digest }) => [digest, id]))
  return all.flatMap(({ edition: of, ...publication }) => {
    const edition = ids.get(of)
    return edition === undefined ? [] : [{ ...publication, edition }]
  })
}

/**
 * Takes one publication in. False where its edition or one of its parts is damaged, or cannot be read now: what can be
 * read is found, the rest when it can be, and all other editions meanwhile.
 */
async function takePublication(
  reader: DatabaseReader,
  client: Client,
  { sequence, digest, edition: id }: Untaken,
  words: WordReader,
): Promise<boolean> {
  const edition = await loadUncachedEdition(reader, id).catch((error: unknown) => {
    // Damage is reported where it is found.
    if (!isDamagedRecord(error))
      reader.payload.logger.error({ err: error, msg: `Edition ${id} cannot be searched` })
    return null
  })
  const isWhole = edition !== null && !edition.damaged
  if (!isWhole) {
    const sql = 'insert or ignore into missed values (?, ?, ?)'
    await inIndex(() => client.execute({ sql, args: [sequence, digest, id] }))
  }
  if (edition) await inIndex(() => takeEdition(client, edition, { sequence, digest }, words))
  return isWhole
}

const publicationRow = z.object({ act: z.number(), digest: z.string() })
const missedRow = publicationRow.extend({ edition: z.string() })

/** The last publication that the index knows, and those that it could not take in. */
async function readState(
  client: Client,
): Promise<{ taken: Omit<Untaken, 'edition'> | null; missed: readonly Untaken[] }> {
  const known = await client.execute(
    `select act, digest from taken union select act, digest from missed order by act desc limit 1`,
  )
  const missed = await client.execute('select act, digest, edition from missed order by act')
  const [last] = known.rows.map((row) => publicationRow.parse(row))
  return {
    taken: last ? { sequence: last.act, digest: last.digest } : null,
    missed: missed.rows
      .map((row) => missedRow.parse(row))
      .map(({ act, digest, edition }) => ({ sequence: act, digest, edition })),
  }
}

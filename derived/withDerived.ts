import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Client, type InStatement, LibsqlError } from '@libsql/client'
import { z } from 'zod'
import { type DatabaseReader, findOne, select } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import type { Language } from '@/domain/Language'
import { env } from '@/env'
import { processWide } from '@/memory/processWide'
import { registerCache } from '@/memory/registerCache'
import { listPublications } from './listPublications'
import { openDerived } from './openDerived'

/** An act that published an edition, with the id of that edition. */
export type Untaken = { sequence: number; digest: string; edition: string }

/** A kind of derived data: what is made from the record of a press room, in a file beside each process. */
export type Derived = {
  /** The end of the names of its files. */
  name: 'en' | 'fr' | 'lists'
  /** Which editions it is made from; null for all. */
  language: Language | null
  /**
   * The number of its form: its tables, and what is written into them. Data of another form are made anew, so change
   * it with either.
   */
  form: number
  /** Whether pages need it, and it is small: then it is made in memory where the disk becomes full. */
  isNeeded: boolean
  /** The statements that make its tables. */
  tables: readonly string[]
  /**
   * Takes publications in, in the order of the record, and stores each as taken (`storeTaken`) with what was made from
   * it, or as missed (`storeMissed`) where something of it is damaged; it ends early once `isForgotten`. Safe to repeat.
   * False where one was missed.
   */
  take: (
    reader: DatabaseReader,
    client: Client,
    publications: readonly Untaken[],
    isForgotten: () => boolean,
  ) => Promise<boolean>
}

/** The derived data of one kind of a press room, open in this process. */
type Opened = {
  file: string
  client: Promise<Client>
  /** The digest of the last act when the data were last brought up to date. */
  seen: string | null
  isForgotten: boolean
}

/** `turns`: what uses a file does so one after the other, because what it reads may be half written. */
const files = processWide('derived files', () => ({
  opened: new Map<string, Opened>(),
  turns: new Map<string, Promise<unknown>>(),
}))

registerCache('derived files', {
  bound: 'lists, and an index of each language, for each press room, on the disk',
  emptiedBy: 'nothing',
  entries: () => null,
  forget: async () => {
    const all = [...files.opened.values()]
    files.opened.clear()
    for (const opened of all) opened.isForgotten = true
    await Promise.all(all.map(close))
    for (const name of await readdir(env.searchDir).catch(() => [])) {
      if (named.test(name)) await rm(path.join(env.searchDir, name), { force: true })
    }
  },
})

const named = /^[0-9a-f]{16}-(en|fr|lists)\.db(-wal|-shm)?$/

/**
 * Uses derived data, which take in first what was published since they were used last: so they are never older than the
 * pages, and hold no word that was not published (invariants 10 and 12). Data that are damaged, or of another record,
 * are made anew. They are read outside the transaction of `reader`: what is not committed is not published.
 */
export async function withDerived<T>(
  { payload }: DatabaseReader,
  derived: Derived,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const reader = { payload }
  const first = await findOne(reader, 'acts', {}, 'sequence')
  // The digest of its first act is the name of a press room: it is salted, and stays wherever the room moves to.
  const room = (first?.digest ?? nothing).slice(0, 16)
  const file = path.join(env.searchDir, `${room}-${derived.name}.db`)
  const turn = (files.turns.get(file) ?? Promise.resolve())
    .catch(() => {})
    .then(() => useUpToDate(reader, derived, { file, use }))
  files.turns.set(file, turn)
  return turn
}

const nothing = digestOf('')

type Use<T> = { file: string; use: (client: Client) => Promise<T> }

/** Once more with new data, where the first ones cannot be used or were forgotten meanwhile. */
async function useUpToDate<T>(
  reader: DatabaseReader,
  derived: Derived,
  { file, use }: Use<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const opened = open(file, derived)
    try {
      const client = await inDerived(() => opened.client)
      await follow(reader, derived, opened, client)
      const result = await inDerived(() => use(client))
      if (!opened.isForgotten || attempt === mostAttempts) return result
    } catch (error) {
      if (attempt === mostAttempts) throw error
      if (derived.isNeeded && isUnwritable(error)) {
        reader.payload.logger.warn({ err: error, msg: `Derived data are made in memory: ${file}` })
        await moveIntoMemory(opened, derived)
        continue
      }
      if (!(error instanceof UnusableDerived)) throw error
      reader.payload.logger.warn({ err: error.cause, msg: `Derived data are made anew: ${file}` })
      await discard(opened)
    }
  }
}

/** The data are damaged, of another form or of another record: they can be made anew. */
class UnusableDerived extends Error {}

/** What reads or writes the derived data alone: where it fails, they are made anew. */
export async function inDerived<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof LibsqlError && /^SQLITE_(BUSY|FULL)/.test(cause.code)) throw cause
    throw new UnusableDerived('The derived data cannot be used', { cause })
  }
}

const mostAttempts = 3

function open(file: string, derived: Derived): Opened {
  const known = files.opened.get(file)
  if (known) return known
  const opened = { file, client: openFile(file, derived), seen: null, isForgotten: false }
  files.opened.set(file, opened)
  return opened
}

/** Where nothing can be written there, the data are in memory until the process ends. */
async function openFile(file: string, derived: Derived): Promise<Client> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    const client = await openDerived(file, derived)
    await chmod(file, 0o600)
    return client
  } catch (error) {
    if (!isUnwritable(error)) throw error
    return openDerived(':memory:', derived)
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
  if (files.opened.get(opened.file) !== opened) return
  files.opened.delete(opened.file)
  for (const end of ['', '-wal', '-shm']) await rm(`${opened.file}${end}`, { force: true })
}

/** Until the process ends; another process may go on with the file. */
async function moveIntoMemory(opened: Opened, derived: Derived): Promise<void> {
  await close(opened)
  if (files.opened.get(opened.file) !== opened) return
  const client = openDerived(':memory:', derived)
  files.opened.set(opened.file, { ...opened, client, seen: null })
}

/** Acts read at once. */
const atOnce = 200

/** Takes in what was published since the last act that was taken in. */
async function follow(
  reader: DatabaseReader,
  { take, language }: Derived,
  opened: Opened,
  client: Client,
): Promise<void> {
  const last = await findOne(reader, 'acts', {}, '-sequence')
  if (!last || opened.seen === last.digest) return
  const { taken, missed } = await inDerived(() => readState(client))
  if (taken && (await digestOfAct(reader, taken.sequence)) !== taken.digest)
    throw new UnusableDerived('The derived data are of another record')
  const isForgotten = () => opened.isForgotten
  let isWhole = missed.length === 0 || (await take(reader, client, missed, isForgotten))
  const strays = new Set(missed.map(({ edition }) => edition))
  for (let after = taken?.sequence ?? 0; after < last.sequence; after += atOnce) {
    if (isForgotten()) return
    const untaken = await listUntaken(reader, { language, after, last: last.sequence }, strays)
    isWhole = (await take(reader, client, untaken, isForgotten)) && isWhole
  }
  opened.seen = isWhole ? last.digest : null
}

const digestOfAct = async (reader: DatabaseReader, sequence: number) =>
  (await findOne(reader, 'acts', { sequence: { equals: sequence } }))?.digest

type Span = { language: Language | null; after: number; last: number }

/**
 * The publications among the next acts after the one of that number, up to `last`. Where the digest of an edition was
 * altered, no act names it: such editions, `strays` once they are known, take the places of those that are not found.
 */
async function listUntaken(
  reader: DatabaseReader,
  { language, after, last }: Span,
  strays: Set<string>,
): Promise<readonly Untaken[]> {
  const all = await listPublications(reader, after, Math.min(after + atOnce, last))
  const where = {
    digest: { in: all.map(({ edition }) => edition) },
    ...(language && { language: { equals: language } }),
  }
  const published = await select(reader, 'editions', ['digest'], { where })
  const ids = new Map(published.map(({ id, digest }) => [digest, id]))
  const isLost = language === null && ids.size < all.length
  const others = isLost ? (await listUnnamed(reader)).filter((id) => !strays.has(id)) : []
  return all.flatMap(({ edition: of, ...publication }) => {
    const edition = ids.get(of) ?? others.shift()
    if (edition === undefined) return []
    if (!ids.has(of)) strays.add(edition)
    return [{ ...publication, edition }]
  })
}

/** The ids of all editions that no act names, the first published first. */
async function listUnnamed(reader: DatabaseReader): Promise<string[]> {
  const editions = await select(reader, 'editions', ['digest'], { where: {}, sort: 'publishedAt' })
  const unnamed: string[] = []
  for (let from = 0; from < editions.length; from += atOnce) {
    const some = editions.slice(from, from + atOnce)
    const about = { in: some.map(({ digest }) => digest) }
    const acts = await select(reader, 'acts', ['about'], { where: { about } })
    const named = new Set(acts.map((act) => act.about))
    unnamed.push(...some.filter(({ digest }) => !named.has(digest)).map(({ id }) => id))
  }
  return unnamed
}

type Act = Pick<Untaken, 'sequence' | 'digest'>

/**
 * Stores that an act was taken in as a whole. With `or: 'fail'` it fails where another process did so meanwhile; with
 * `ignore` it may be repeated.
 */
export const storeTaken = (
  { sequence, digest }: Act,
  { or }: { or: 'fail' | 'ignore' },
): InStatement[] => [
  { sql: `insert or ${or} into taken values (?, ?)`, args: [sequence, digest] },
  { sql: 'delete from missed where act = ?', args: [sequence] },
]

/** Stores that an act has to be tried again. */
export const storeMissed = ({ sequence, digest, edition }: Untaken): InStatement => ({
  sql: 'insert or ignore into missed values (?, ?, ?)',
  args: [sequence, digest, edition],
})

const publicationRow = z.object({ act: z.number(), digest: z.string() })
const missedRow = publicationRow.extend({ edition: z.string() })

/** The last publication that the data know, and those that they could not take in. */
async function readState(
  client: Client,
): Promise<{ taken: Act | null; missed: readonly Untaken[] }> {
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

import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { afterAll, describe, expect, inject } from 'vitest'
import { findMongodbServer, startMongodbServer } from './mongodbServer'
import { rewrittenRecords } from './rewrittenRecords'
import { templateDatabase } from './templateDatabase'

/** A database of its own, empty, with a folder for its files. */
type TestDatabase = { payload: Payload; uri: string; filesDir: string }

type MakeConfig = (databaseUri: string) => Promise<SanitizedConfig>

/** Opens a fresh database; with `make`, for other collections than those of the press room. */
export type OpenDatabase = (make?: MakeConfig) => Promise<TestDatabase>

type Options = {
  /** For tests that kill processes: a MongoDB server waits a minute for what a dead client left open. */
  serverOfItsOwn?: boolean
}

/**
 * Tests of what the databases could answer differently (transactions, unique indexes, order, text, JSON, numbers, dates
 * and queries with operators): they run in the project `sqlite` and in the project `mongodb`, where they are skipped,
 * with the reason, when there is no server. At the end `scripts/verify` must find nothing wrong in the record of any
 * press room that `open` gave, and all of them are removed.
 */
export function describeOnDatabases(
  title: string,
  tests: (open: OpenDatabase) => void,
  { serverOfItsOwn = false }: Options = {},
): void {
  const database = inject('database')
  const reason = database === 'mongodb' ? inject('noMongodbBecause') : ''
  const name = `${title} (${database}${reason && `: ${reason}`})`
  describe.skipIf(reason !== '')(name, () => withDatabases(tests, serverOfItsOwn))
}

/**
 * Tests of what is decided before a database is asked, or from answers that others have proved the same on both: they
 * run on SQLite alone. A file with no other tests is not in the project `mongodb` (testing/database/testsOfSqlite.ts).
 */
export function describeOnSqlite(title: string, tests: (open: OpenDatabase) => void): void {
  if (inject('database') === 'sqlite') describe(title, () => withDatabases(tests, false))
}

function withDatabases(tests: (open: OpenDatabase) => void, serverOfItsOwn: boolean): void {
  const opened: Opened[] = []
  afterAll(async () => {
    const problems: string[] = []
    for (const { pressRoom, remove } of opened) {
      if (pressRoom) problems.push(...(await problemsOf(pressRoom)))
      await remove()
    }
    expect(problems, 'scripts/verify finds these in what the tests of this file published').toEqual(
      [],
    )
  })
  tests(async (make) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-test-'))
    const filesDir = path.join(folder, 'files')
    const place =
      inject('database') === 'mongodb'
        ? await onMongodb(serverOfItsOwn)
        : await inFile(folder, make === undefined)
    const config = make ? make(place.uri) : pressRoom(place.uri, filesDir)
    const payload = await getPayload({ config, key: place.uri })
    const database = { payload, uri: place.uri, filesDir }
    opened.push({
      pressRoom: make ? null : database,
      remove: async () => {
        await place.empty(payload)
        await payload.destroy()
        await place.remove()
        rmSync(folder, { recursive: true, force: true })
      },
    })
    return database
  })
}

/** A database that a test opened; `pressRoom` is null where its collections are others than those of the press room. */
type Opened = { pressRoom: TestDatabase | null; remove: () => Promise<void> }

/** What the verifier finds wrong; of a record that a test rewrote, that it finds nothing. */
async function problemsOf(pressRoom: TestDatabase): Promise<readonly string[]> {
  const { verifyRecord } = await import('./verifyRecord')
  const problems = await verifyRecord(pressRoom)
  if (!rewrittenRecords.has(pressRoom.payload)) return problems
  return problems.length > 0 ? [] : ['Nothing is found wrong in a record that was rewritten']
}

type Place = {
  uri: string
  empty: (payload: Payload) => Promise<unknown>
  remove: () => Promise<void>
}

const nothing = async () => undefined

async function inFile(folder: string, isMigrated: boolean): Promise<Place> {
  const file = path.join(folder, 'test.db')
  if (isMigrated) copyFileSync(await templateDatabase(), file)
  return { uri: `file:${file}`, empty: nothing, remove: nothing }
}

async function onMongodb(serverOfItsOwn: boolean): Promise<Place> {
  const program = serverOfItsOwn ? findMongodbServer() : undefined
  const server = program ? await startMongodbServer(program) : undefined
  const uri = new URL(server?.uri ?? inject('mongodbUri'))
  uri.pathname = `/test-${randomUUID()}`
  const drop = (payload: Payload) => payload.db.connection.dropDatabase()
  return {
    uri: uri.href,
    empty: server ? nothing : drop,
    remove: server?.stop ?? nothing,
  }
}

/** Loaded when a test needs it: it takes seconds. */
async function pressRoom(databaseUri: string, filesDir: string): Promise<SanitizedConfig> {
  const { makeConfig } = await import('@/makeConfig')
  return makeConfig({ databaseUri, filesDir, secret: 'only-for-tests' })
}

import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import getPort from 'get-port'
import { setUpCodeOf } from '@/domain/account/setUpCodeOf'
import { startProcess } from './startProcess'

/** Where a press room keeps what it knows. */
export type Place = { databaseUri: string; filesDir: string }

export type RunningPressRoom = Place & {
  origin: string
  /** The temporary folder of its server. */
  temporary: string
  /** Of its server. */
  pid: number
  /** What the first account needs. */
  setUpCode: string
  stop: () => Promise<void>
  /** Ends the server with SIGKILL, in the middle of whatever it does. */
  kill: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')
const startsWithin = 60_000

/** Starts the built press room as in production, on a port of its own: a new one, or another instance of one. */
export async function startPressRoom(
  content: 'demonstration' | 'nothing' | Place,
  variables: Readonly<Record<string, string>> = {},
): Promise<RunningPressRoom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-e2e-'))
  const { databaseUri, filesDir } = typeof content === 'string' ? newPlace(folder) : content
  const temporary = mkdtempSync(path.join(folder, 'tmp-'))
  const port = await getPort()
  const origin = `http://localhost:${port}`
  const env = {
    ...inProduction({ databaseUri, filesDir }),
    MAIL_DIR: path.join(folder, 'mail'),
    PDF_DIR: path.join(folder, 'pdf'),
    PDF_BROWSER: process.env.CHROMIUM_PATH,
    PDF_SANDBOX: process.getuid?.() === 0 ? 'off' : 'on',
    PORT: String(port),
    SEARCH_DIR: path.join(folder, 'search'),
    SITE_URL: origin,
    ...(content === 'nothing' && { PRESS_ROOM: 'new' }),
    ...variables,
  }
  if (content === 'demonstration') await takeDemonstration({ databaseUri, filesDir })
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const address = ['--port', String(port), '--hostname', 'localhost']
  // A request on a connection that the server is just about to close is lost.
  const words = [next, 'start', ...address, '--keepAliveTimeout', '65000']
  const server = startProcess(words, { ...env, TMPDIR: temporary })
  await Promise.race([answers(`${origin}/fr`), server.ended()])
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const stop = () => server.end().then(remove)
  const kill = () => server.kill().then(remove)
  const setUpCode = setUpCodeOf(env.PAYLOAD_SECRET)
  return { origin, databaseUri, filesDir, temporary, pid: server.pid, setUpCode, stop, kill }
}

/**
 * Writes the demonstration once, for every press room that this process and its children start. Answers how to remove
 * it. On a MongoDB server, which has no file to copy, each press room gets its own.
 */
export async function shareDemonstration(): Promise<() => void> {
  const shared = mkdtempSync(path.join(tmpdir(), 'point-par-point-demonstration-'))
  await writeDemonstration(inFolder(shared))
  process.env.SHARED_DEMONSTRATION = shared
  return () => rmSync(shared, { recursive: true, force: true })
}

/** Writes the demonstration where there is no press room yet. */
export async function takeDemonstration(place: Place): Promise<void> {
  const shared = process.env.SHARED_DEMONSTRATION
  if (!shared || !place.databaseUri.startsWith(inFile)) return writeDemonstration(place)
  const { databaseUri, filesDir } = inFolder(shared)
  copyFileSync(databaseUri.slice(inFile.length), place.databaseUri.slice(inFile.length))
  cpSync(filesDir, place.filesDir, { recursive: true })
}

const writeDemonstration = (place: Place): Promise<void> =>
  startProcess(['--import', 'tsx', 'demo/fill.ts'], {
    ...inProduction(place),
    PRESS_ROOM: 'new',
  }).ended()

const inProduction = ({ databaseUri, filesDir }: Place) => ({
  ...process.env,
  NODE_ENV: 'production' as const,
  NODE_OPTIONS: '--conditions=production',
  DATABASE_URI: databaseUri,
  FILES_DIR: filesDir,
  // All instances of a press room have the same.
  LOG_KEY_FILE: path.join(path.dirname(filesDir), 'log-key.pem'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
})

const inFile = 'file:'
const inFolder = (folder: string): Place => ({
  databaseUri: `${inFile}${path.join(folder, 'press-room.db')}`,
  filesDir: path.join(folder, 'files'),
})

/** The embedded default; or, where a MongoDB server is given, a new database there, which stays. */
function newPlace(folder: string): Place {
  const inside = inFolder(folder)
  const given = process.env.E2E_DATABASE_URI
  if (!given) return inside
  const uri = new URL(given)
  uri.pathname = `/e2e-${randomUUID()}`
  return { ...inside, databaseUri: uri.href }
}

async function answers(address: string): Promise<void> {
  const deadline = Date.now() + startsWithin
  while (Date.now() < deadline) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await wait(100)
  }
  throw new Error(`${address} did not answer within a minute.`)
}

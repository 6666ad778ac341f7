import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import getPort from 'get-port'

/** Where a press room keeps what it knows. */
type Place = { databaseUri: string; filesDir: string }

export type PressRoom = Place & {
  origin: string
  /** The temporary folder of its server. */
  temporary: string
  stop: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')
const startsWithin = 60_000

/** Starts the built press room as in production, on a port of its own: a new one, or another instance of one. */
export async function startPressRoom(
  content: 'demonstration' | 'nothing' | Place,
  variables: Readonly<Record<string, string>> = {},
): Promise<PressRoom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-e2e-'))
  const { databaseUri, filesDir } = typeof content === 'string' ? newPlace(folder) : content
  const temporary = mkdtempSync(path.join(folder, 'tmp-'))
  const port = await getPort()
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '--conditions=production',
    DATABASE_URI: databaseUri,
    FILES_DIR: filesDir,
    MAIL_DIR: path.join(folder, 'mail'),
    PDF_DIR: path.join(folder, 'pdf'),
    PDF_BROWSER: process.env.CHROMIUM_PATH,
    PDF_SANDBOX: process.getuid?.() === 0 ? 'off' : 'on',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PORT: String(port),
    SITE_URL: origin,
    ...variables,
  }
  if (content === 'demonstration') await start(['--import', 'tsx', 'demo/fill.ts'], env).ended()
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const address = ['--port', String(port), '--hostname', 'localhost']
  // A request on a connection that the server is just about to close is lost.
  const words = [next, 'start', ...address, '--keepAliveTimeout', '65000']
  const server = start(words, { ...env, TMPDIR: temporary })
  await Promise.race([answers(`${origin}/fr`), server.ended()])
  const stop = async () => {
    await server.end()
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, databaseUri, filesDir, temporary, stop }
}

/** The embedded default; or, where a MongoDB server is given, a new database there, which stays. */
function newPlace(folder: string): Place {
  const filesDir = path.join(folder, 'files')
  const given = process.env.E2E_DATABASE_URI
  if (!given) return { databaseUri: `file:${path.join(folder, 'press-room.db')}`, filesDir }
  const uri = new URL(given)
  uri.pathname = `/e2e-${randomUUID()}`
  return { databaseUri: uri.href, filesDir }
}

/** A process of Node.js that ends with this one at the latest, and says what it told when it failed. */
function start(words: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told = (told + chunk).slice(-4000)
  })
  const kill = () => child.kill()
  process.once('exit', kill)
  const exit = once(child, 'exit').then(([code]) => {
    process.off('exit', kill)
    return code
  })
  return {
    ended: async () => {
      if ((await exit) !== 0) throw new Error(`${child.spawnargs.join(' ')} failed:\n${told}`)
    },
    end: async () => {
      kill()
      await exit
    },
  }
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

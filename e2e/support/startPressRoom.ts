import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@/testing/freePort'

export type PressRoom = {
  origin: string
  /** What it keeps: the database if that is a file, `files`, and `tmp`, the server's temporary folder. */
  folder: string
  stop: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')
const startsWithin = 60_000

/** Starts the built press room as in production, on a port, folder and database of its own. */
export async function startPressRoom(content: 'demonstration' | 'nothing'): Promise<PressRoom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-e2e-'))
  const temporary = path.join(folder, 'tmp')
  mkdirSync(temporary)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '--conditions=production',
    DATABASE_URI: databaseIn(folder),
    FILES_DIR: path.join(folder, 'files'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PORT: String(port),
    SITE_URL: origin,
  }
  if (content === 'demonstration') await start(['--import', 'tsx', 'demo/fill.ts'], env).ended()
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const words = [next, 'start', '--port', String(port), '--hostname', 'localhost']
  const server = start(words, { ...env, TMPDIR: temporary })
  await Promise.race([answers(`${origin}/fr`), server.ended()])
  return {
    origin,
    folder,
    stop: async () => {
      await server.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The embedded default; or, where a MongoDB server is given, a new database there, which stays. */
function databaseIn(folder: string): string {
  const given = process.env.E2E_DATABASE_URI
  if (!given) return `file:${path.join(folder, 'press-room.db')}`
  const uri = new URL(given)
  uri.pathname = `/e2e-${randomUUID()}`
  return uri.href
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

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import getPort from 'get-port'

// A MongoDB server to test with: SecantusDB, which speaks the protocol and has real transactions.
// scripts/install-test-mongodb.sh installs it. The press room itself runs on MongoDB.

const command = 'secantusd-py'
const root = path.resolve(import.meta.dirname, '../..')
const startsWithin = 20_000

/** The server's program: named by SECANTUS, on the PATH, or installed in the repository. */
export function findMongodbServer(): string | undefined {
  const named = process.env.SECANTUS
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const installed = path.join(root, '.cache', 'secantus', 'bin')
  const places = [...folders, installed].map((folder) => path.join(folder, command))
  return (named ? [named] : places).find(isExecutable)
}

export type MongodbServer = {
  /** The address without a database name: `mongodb://127.0.0.1:<port>`. */
  uri: string
  /** Ends the server and removes what it kept. */
  stop: () => Promise<void>
  /** Ends the server with SIGKILL; `restart` starts it again with what it kept. */
  kill: () => Promise<void>
  restart: () => Promise<void>
}

/** Starts the program on a free port, with data of its own. Rejects with what it printed. */
export async function startMongodbServer(
  program: string,
  options: { standalone?: boolean } = {},
): Promise<MongodbServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-mongodb-'))
  const port = await getPort()
  const args = ['--port', String(port), '--storage-path', folder, '--sync-on-commit']
  if (options.standalone) args.push('--standalone')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  let server = await startServer(program, args, port).catch((error) => {
    remove()
    throw error
  })
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    stop: async () => {
      await end(server)
      remove()
    },
    kill: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
    restart: async () => {
      server = await startServer(program, args, port)
    },
  }
}

async function startServer(program: string, args: readonly string[], port: number) {
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-4_000)
  }
  server.stdout.on('data', keep)
  server.stderr.on('data', keep)
  // A program that cannot be started at all says so by this event; waiting for the port reports it.
  server.on('error', (error) => keep(Buffer.from(error.message)))
  if (await isListening(port, server)) return server
  await end(server)
  throw new Error(`${program} did not start:\n${printed}`)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function isListening(port: number, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + startsWithin
  while (Date.now() < deadline && server.exitCode === null && server.pid !== undefined) {
    if (await answers(port)) return true
    await wait(50)
  }
  return false
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const killing = setTimeout(() => server.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(killing)
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'

/** Starts a bare server that sends what these addresses send now, in a process of its own. */
export async function startBare(
  addresses: readonly string[],
): Promise<{ origin: string; stop: () => void }> {
  const child = fork(path.join(import.meta.dirname, 'bareServer.mjs'), [...addresses])
  const [port] = await once(child, 'message')
  return { origin: `http://localhost:${z.int().parse(port)}`, stop: () => child.kill() }
}

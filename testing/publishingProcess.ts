import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { TestPressRoom } from './openPressRoom'

const program = fileURLToPath(new URL('./publishingProcessMain.ts', import.meta.url))

/** A process of its own on the database of that press room. The arguments are those of publishingProcessMain. */
const start = ({ uri, filesDir }: TestPressRoom, args: readonly string[]): ChildProcess =>
  fork(program, [uri, filesDir, ...args], {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

/**
 * Another process publishes the update and is killed (SIGKILL) when it has made that many writes, in the middle of
 * the transaction. Resolves when it is dead.
 */
export async function publishAndDie(
  room: TestPressRoom,
  update: string,
  afterWrite: number,
): Promise<void> {
  const child = start(room, ['die', update, String(afterWrite)])
  const ended = once(child, 'exit')
  const said = await Promise.race([once(child, 'message'), ended])
  if (said[0] !== 'halfway') throw new Error('The other process ended before it was halfway.')
  child.kill('SIGKILL')
  await ended
}

/** Another process edits and publishes a dossier that many times. Resolves with the numbers of its editions. */
export async function publishElsewhere(
  room: TestPressRoom,
  dossier: string,
  times: number,
): Promise<readonly number[]> {
  const child = start(room, ['publish', dossier, String(times)])
  const [numbers] = await once(child, 'message')
  if (!Array.isArray(numbers)) throw new Error('The other process did not answer with numbers.')
  await once(child, 'exit')
  return numbers
}

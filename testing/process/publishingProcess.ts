import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { TestPressRoom } from '@/testing/pressRoom/openPressRoom'

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
  await dieHalfway(start(room, ['die', update, String(afterWrite)]))
}

/**
 * Another process publishes what is due at that time, and is killed (SIGKILL) when it has made that many writes, in
 * the middle of the transaction. Resolves when it is dead.
 */
export async function publishDueAndDie(
  room: TestPressRoom,
  now: string,
  afterWrite: number,
): Promise<void> {
  await dieHalfway(start(room, ['dieDue', now, String(afterWrite)]))
}

/** So many other processes, ready to publish what is due at that time. Resolves with how to have all do it at once. */
export async function watchClockElsewhere(
  room: TestPressRoom,
  now: string,
  processes: number,
): Promise<() => Promise<void>> {
  const children = Array.from({ length: processes }, () => start(room, ['due', now]))
  await Promise.all(children.map((child) => once(child, 'message')))
  return async () => {
    const ends = children.map((child) => once(child, 'exit'))
    for (const child of children) child.send('goOn')
    await Promise.all(ends)
  }
}

async function dieHalfway(child: ChildProcess): Promise<void> {
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

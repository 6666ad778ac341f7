import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Place } from '@/e2e/support/startPressRoom'
import { startProcess } from '@/e2e/support/startProcess'
import { checkRoom, verify } from './checkRoom'
import { Ledger } from './Ledger'
import type { Outcome } from './Outcome'
import { openRoom, placeIn } from './openRoom'
import { underLoad } from './underLoad'

const interruptions = 20

/** Kills a restore at any moment, that many times; restoring once more must bring everything back. */
export async function interruptRestore(folder: string): Promise<Outcome> {
  const inside = (name: string) => {
    const own = path.join(folder, name)
    mkdirSync(own)
    return placeIn(own)
  }
  const room = await openRoom(inside('backed-up'))
  const { server, desk } = await room.start()
  const ledger = new Ledger()
  await underLoad(desk, ledger, () => wait(10_000))
  await server.stop()
  const archive = path.join(folder, 'archive.tar.gz')
  const begun = performance.now()
  const faults = [
    ...(await command('backup', archive, room.place).refusal),
    ...(await command('restore', archive, inside('undisturbed')).refusal),
  ]
  const longest = performance.now() - begun
  for (let turn = 1; turn <= interruptions; turn += 1) {
    const place = inside(String(turn))
    const first = command('restore', archive, place)
    await wait(Math.random() * longest)
    await first.kill()
    const isInterrupted = (await first.refusal).length > 0
    if (isInterrupted) faults.push(...(await command('restore', archive, place).refusal))
    const restored = await room.start(place)
    faults.push(...(await checkRoom(restored.desk, ledger)))
    faults.push(...(await verify(restored.server.origin)))
    await restored.server.stop()
  }
  return { ledgers: [ledger], faults }
}

/** Runs `npm run backup` or `npm run restore` at a place; `refusal` is what it says when it fails, or nothing. */
function command(name: 'backup' | 'restore', archive: string, place: Place) {
  const env = { ...process.env, DATABASE_URI: place.databaseUri, FILES_DIR: place.filesDir }
  const words = ['--conditions=production', '--import', 'tsx', `scripts/${name}.ts`, archive]
  const { ended, kill } = startProcess(words, env)
  const refusal = ended().then(
    () => [],
    (error: unknown) => [String(error)],
  )
  return { refusal, kill }
}

import { setTimeout as wait } from 'node:timers/promises'
import type { MongodbServer } from '@/testing/database/mongodbServer'
import { checkReady } from './checkReady'
import { checkRoom, verify } from './checkRoom'
import { Ledger } from './Ledger'
import type { Outcome } from './Outcome'
import type { Room } from './openRoom'
import { underLoad } from './underLoad'

/** How long the database is away, in milliseconds. */
const away = 10_000

/** Kills the database under load, and starts it again after ten seconds. */
export async function stopDatabase(room: Room, database: MongodbServer): Promise<Outcome> {
  const { server, desk } = await room.start()
  const [before, after] = [new Ledger(), new Ledger()]
  const faults: string[] = []
  await underLoad(desk, before, async () => {
    await wait(3_000)
    await database.kill()
    const [unready] = await Promise.all([
      checkReady(server.origin, false, 'with the database away', [200, 503]),
      wait(away),
    ])
    faults.push(...unready)
    await database.restart()
    faults.push(...(await checkReady(server.origin, true, 'after the database came back')))
  })
  await underLoad(desk, after, () => wait(5_000))
  if (after.editions.length === 0) faults.push('nothing was published after the database came back')
  for (const ledger of [before, after]) faults.push(...(await checkRoom(desk, ledger)))
  faults.push(...(await verify(server.origin)))
  await server.stop()
  return { ledgers: [before, after], faults }
}

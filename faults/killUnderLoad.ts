import { setTimeout as wait } from 'node:timers/promises'
import { checkRoom, verify } from './checkRoom'
import { Ledger } from './Ledger'
import type { Outcome } from './Outcome'
import type { Room } from './openRoom'
import { underLoad } from './underLoad'

/** Milliseconds of work before a kill, at most. */
const longest = 5_000
/** Milliseconds from the beginning of an upload to the kill that is to interrupt it, at most. */
const longestUpload = 1_000
/** How many kills are between two runs of the verifier, which reads everything. */
const verifyEach = 20

/** Kills the server of a press room that many times under load, and checks it after each start. */
export async function killUnderLoad(room: Room, kills: number): Promise<Outcome> {
  const ledgers: Ledger[] = []
  const faults: string[] = []
  let ledger = new Ledger()
  for (let kill = 1; kill <= kills; kill += 1) {
    const { server, desk } = await room.start()
    faults.push(...(await checkRoom(desk, ledger)))
    if (kill % verifyEach === 0) faults.push(...(await verify(server.origin)))
    ledger = new Ledger(ledger)
    ledgers.push(ledger)
    await underLoad(desk, ledger, async () => {
      await (kill % 2 === 0 ? amidUpload(ledger) : wait(Math.random() * longest))
      await server.kill()
    })
    if (faults.length > 0) break
  }
  const { server, desk } = await room.start()
  for (const each of ledgers) faults.push(...(await checkRoom(desk, each)))
  faults.push(...(await verify(server.origin)))
  await server.stop()
  return { ledgers, faults }
}

async function amidUpload(ledger: Ledger): Promise<void> {
  const { unanswered: before } = ledger
  while (ledger.unanswered === before || ledger.unanswered === null) await wait(1)
  await wait(Math.random() * longestUpload)
}

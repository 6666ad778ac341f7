import { appendFileSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isErrno } from '@/storage/isErrno'
import { checkReady } from './checkReady'
import { checkRoom, verify } from './checkRoom'
import { Ledger } from './Ledger'
import type { Outcome } from './Outcome'
import { openRoom, placeIn } from './openRoom'
import { underLoad } from './underLoad'

/** What is left on the disk when the work begins, in bytes: not enough for an upload. */
const left = 6_000_000
/** What the last bytes are taken in. */
const small = 4_096

/** Works on the small disk of `folder` while it fills up and is full; then makes place again. */
export async function fillDisk(folder: string): Promise<Outcome> {
  const room = await openRoom(placeIn(folder))
  const ballast = path.join(folder, 'ballast')
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - left))
  const { server, desk } = await room.start()
  const full = new Ledger()
  const faults: string[] = []
  await underLoad(desk, full, async () => {
    await wait(10_000)
    fill(ballast)
    await wait(5_000)
    faults.push(...(await checkReady(server.origin, false, 'with a full disk')))
  })
  if (full.refused === 0) faults.push('the disk did not become full: nothing was refused')
  unlinkSync(ballast)
  faults.push(...(await checkReady(server.origin, true, 'after there was place again')))
  const after = new Ledger(full)
  await underLoad(desk, after, () => wait(5_000))
  if (after.editions.length === 0) faults.push('nothing was published after there was place again')
  await server.stop()
  const again = await room.start()
  for (const ledger of [full, after]) faults.push(...(await checkRoom(again.desk, ledger)))
  faults.push(...(await verify(again.server.origin)))
  await again.server.stop()
  return { ledgers: [full, after], faults }
}

/** Appends to a file until not one byte more has place. */
function fill(file: string): void {
  try {
    for (;;) appendFileSync(file, Buffer.alloc(small))
  } catch (error) {
    if (!isErrno(error, 'ENOSPC')) throw error
  }
}

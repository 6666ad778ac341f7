import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { shareDemonstration } from '@/e2e/support/startPressRoom'
import {
  findMongodbServer,
  type MongodbServer,
  startMongodbServer,
} from '@/testing/database/mongodbServer'
import { fillDisk } from './fillDisk'
import { interruptRestore } from './interruptRestore'
import { killUnderLoad } from './killUnderLoad'
import { describeOutcome, type Outcome } from './Outcome'
import { openRoom, placeIn } from './openRoom'
import { stopDatabase } from './stopDatabase'

// npm run test:faults [-- --kills 200] [--only NAME]: what becomes of a press room when its process is killed, its disk
// is full or its database goes away, all under load, and when a restore is interrupted. Wants a build; the full disk
// wants the right to mount one. A line for each campaign, and one for each fault that it found; exit 1 if there is any.

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, only: { type: 'string' } },
})
const kills = Number(values.kills)

const campaigns: Readonly<Record<string, (folder: string) => Promise<Outcome>>> = {
  'kills on SQLite': async (folder) => killUnderLoad(await openRoom(placeIn(folder)), kills),
  'kills on MongoDB': (folder) =>
    onMongodb(async ({ uri }) =>
      killUnderLoad(
        await openRoom({ ...placeIn(folder), databaseUri: `${uri}/press-room` }),
        kills,
      ),
    ),
  'database away': (folder) =>
    onMongodb(async (server) =>
      stopDatabase(
        await openRoom({ ...placeIn(folder), databaseUri: `${server.uri}/press-room` }),
        server,
      ),
    ),
  'full disk': (folder) => onSmallDisk(folder, fillDisk),
  'interrupted restore': interruptRestore,
}

const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-faults-'))
const removeDemonstration = await shareDemonstration()
try {
  for (const [name, campaign] of Object.entries(campaigns)) {
    if (!name.includes(values.only ?? '')) continue
    const own = path.join(folder, name.replaceAll(' ', '-'))
    mkdirSync(own)
    const outcome = await campaign(own)
    process.stdout.write(`${name}: ${describeOutcome(outcome)}\n`)
    for (const fault of outcome.faults) process.stdout.write(`  ${fault}\n`)
    if (outcome.faults.length > 0) process.exitCode = 1
  }
} finally {
  removeDemonstration()
  rmSync(folder, { recursive: true, force: true })
}

async function onMongodb(campaign: (server: MongodbServer) => Promise<Outcome>): Promise<Outcome> {
  const program = findMongodbServer()
  if (!program) throw new Error('No MongoDB to test with: run scripts/install-test-mongodb.sh.')
  const server = await startMongodbServer(program)
  return campaign(server).finally(server.stop)
}

async function onSmallDisk(
  folder: string,
  campaign: (folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder])
  return campaign(folder).finally(() => execFileSync('umount', [folder]))
}

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { signIn } from '@/e2e/support/signIn'
import { startPressRoom } from '@/e2e/support/startPressRoom'
import { compareTimes, type Times } from './compareTimes'

// npm run bench:desk [-- CLAIMS]: how long the desk takes with a dossier of that many claims, beside a bare Payload.
// Wants a build. A line each: what, milliseconds, milliseconds of the baseline taken in the same run, ratio.

const claims = Number(process.argv[2] ?? 200)
const mostTimes = 1.5

const filled = z.object({
  dossier: z.string(),
  update: z.string(),
  saves: z.object({ ours: z.number(), baseline: z.number(), ratio: z.number() }),
})

const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-bench-'))
const place = {
  databaseUri: `file:${path.join(folder, 'press-room.db')}`,
  filesDir: path.join(folder, 'files'),
}
const { dossier, update, saves } = filled.parse(JSON.parse(await fill()))
const room = await startPressRoom(place)
try {
  const [token] = Object.values(await signIn(room.origin))
  const open = (address: string) => async () => {
    const headers = { Cookie: `payload-token=${token}` }
    const answer = await fetch(`${room.origin}${address}`, { headers })
    const text = await answer.text()
    if (answer.status !== 200 || !text.includes('</html>')) throw new Error(`${address} failed`)
  }
  // As many as the dossier has documents: claims, three citations and a response to each.
  const rows = 5 * claims
  const list = open(`/admin/collections/citations?limit=${rows}`)
  const times: Readonly<Record<string, Times>> = {
    'a save of a claim / of a bare Payload': saves,
    [`the dossier as a document / a list of ${rows} rows`]: await compareTimes(
      10,
      open(`/admin/dossier/${dossier}`),
      list,
    ),
    [`what an update changes / a list of ${rows} rows`]: await compareTimes(
      10,
      open(`/admin/update/${update}`),
      list,
    ),
  }
  for (const [what, { ours, baseline, ratio }] of Object.entries(times)) {
    const told = `${what}: ${ours.toFixed(1)} ms / ${baseline.toFixed(1)} ms = ${ratio.toFixed(2)}`
    process.stdout.write(`${told}${ratio > mostTimes ? `, more than ${mostTimes}` : ''}\n`)
  }
  if (Object.values(times).some(({ ratio }) => ratio > mostTimes)) process.exitCode = 1
} finally {
  await room.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function fill(): Promise<string> {
  const env = {
    ...process.env,
    NODE_ENV: 'development' as const,
    PRESS_ROOM: 'new',
    DATABASE_URI: place.databaseUri,
    FILES_DIR: place.filesDir,
    MAIL_DIR: path.join(folder, 'mail'),
  }
  const main = path.join(import.meta.dirname, 'fillBig.ts')
  const bare = `file:${path.join(folder, 'bare.db')}`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', main, String(claims), bare],
    { env, cwd: path.resolve(import.meta.dirname, '..') },
  )
  return stdout.trim().split('\n').at(-1) ?? ''
}

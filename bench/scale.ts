import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { measureScale, mebibyte, type Scale } from './scale/measureScale'
import { memoryOfEmpty } from './scale/memoryOfEmpty'

// npm run bench:scale [-- 100 1000 10000]: what each thing takes in a press room of so many dossiers of 8 points,
// published twice each, and how many times as much as in the smallest; of memory, as in an empty press room. Ends with 1
// where a start or searches take more than 100 MiB above that. Wants a build. The press rooms are made once and kept in .cache/scale; an interrupted run goes on where it was ended.

const sizes = (process.argv.length > 2 ? process.argv.slice(2) : ['100', '1000'])
  .map(Number)
  .toSorted((one, other) => one - other)
const kept = path.resolve(import.meta.dirname, '../.cache/scale')

const empty = (await memoryOfEmpty()) / mebibyte
process.stdout.write(`memory of an empty press room: ${empty.toFixed(0)} MiB\n`)
const mostMore = 100
let smallest: Scale | undefined
for (const [index, size] of sizes.entries()) {
  const folder = path.join(kept, String(size))
  mkdirSync(folder, { recursive: true })
  takeSmaller(sizes[index - 1], folder)
  await fill(size, folder)
  const measured = await measureScale(size, folder)
  smallest ??= measured
  process.stdout.write(`\n${size} dossiers\n`)
  for (const [what, { value, unit }] of Object.entries(measured)) {
    const ratio = value / (unit === 'MiB' ? empty : (smallest[what]?.value ?? value))
    process.stdout.write(
      `  ${what}: ${value.toFixed(unit === 'times its new text' ? 2 : 0)} ${unit}, ${ratio.toFixed(2)} times\n`,
    )
    const isBounded = /^memory after/.test(what)
    if (isBounded && value > empty + mostMore) process.exitCode = 1
  }
}

/** A press room is begun as a copy of the next smaller one. */
function takeSmaller(size: number | undefined, folder: string): void {
  if (size === undefined || existsSync(path.join(folder, 'press-room.db'))) return
  for (const name of ['models.json', 'press-room.db']) {
    copyFileSync(path.join(kept, String(size), name), path.join(folder, name))
  }
}

async function fill(size: number, folder: string): Promise<void> {
  const main = path.join(import.meta.dirname, 'scale', 'fill.ts')
  const words = ['--conditions=production', '--import', 'tsx', main, String(size)]
  const env = {
    ...process.env,
    NODE_ENV: 'development' as const,
    DATABASE_URI: `file:${path.join(folder, 'press-room.db')}`,
    FILES_DIR: path.join(folder, 'files'),
    MAIL_DIR: path.join(folder, 'mail'),
    PRESS_ROOM: 'new',
  }
  const stdio = ['ignore', 'ignore', 'inherit'] as const
  const [code] = await once(spawn(process.execPath, words, { env, stdio: [...stdio] }), 'exit')
  if (code !== 0) throw new Error(`The press room of ${size} dossiers could not be made`)
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './findBrowser.mjs'
import { isBuilt } from './isBuilt.mjs'
import { journeysIn, slowest } from './slowest.mjs'

// npm test: pure tests, integration tests on the databases that are there, journeys in a browser. It ends with what
// took longest and the sum of all of them.

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const CHROMIUM_PATH = await findBrowser(process.env).catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})

const phases = []
const run = (phase, bin, args, variables = {}) => {
  const begun = performance.now()
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', bin), args, {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH, ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  phases.push({ name: phase, duration: performance.now() - begun })
  return status
}

const read = (name) => {
  try {
    return JSON.parse(readFileSync(path.join(results, name), 'utf8'))
  } catch {
    return null
  }
}

const vitest = run(
  'pure and integration tests',
  'vitest',
  [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/vitest.json`,
    '--reporter=./scripts/fileTimes.mjs',
  ],
  { FILE_TIMES: `${results}/file-times.json` },
)
const build = isBuilt() ? 0 : run('build', 'next', ['build'])
const playwright =
  build === 0
    ? run('journeys', 'playwright', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/playwright.json`,
      })
    : 1

// What a page was when its journey failed: where nobody can open the folder, these lines are all there is.
const folder = path.join(results, 'journeys')
const told = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
for (const name of told.filter((name) => path.basename(name) === 'error-context.md'))
  process.stdout.write(`\n${readFileSync(path.join(folder, name), 'utf8')}\n`)

const units = read('vitest.json')
const report = read('playwright.json')
const journeys = report?.stats
const passed = (units?.numPassedTests ?? 0) + (journeys?.expected ?? 0)
const skipped = (units?.numPendingTests ?? 0) + (journeys?.skipped ?? 0)
const broken = [vitest, build, playwright].filter((status) => status !== 0).length
const failed = Math.max(
  (units?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0) + (journeys?.flaky ?? 0),
  broken,
)

for (const [title, items] of [
  ['What took how long', phases],
  ['The slowest test files, with what they import', read('file-times.json') ?? []],
  ['The slowest journeys', report ? journeysIn(report) : []],
]) {
  process.stdout.write(slowest(title, items))
}
process.stdout.write(
  `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { changedFiles } from './changedFiles.mjs'
import { findBrowser, findJourneyBrowser } from './findBrowser.mjs'
import { isBuilt } from './isBuilt.mjs'
import { journeysIn, slowest } from './slowest.mjs'

// npm test: pure tests, integration tests on the databases that are there, journeys in a browser. It ends with what
// took longest and the sum of all of them. `npm test -- --changed` runs what uncommitted changes can affect, and
// `npm test -- --changed=main` what those since that branch can: see CONTRIBUTING.md, “Test”.

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const CHROMIUM_PATH = await findBrowser(process.env).catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
const JOURNEY_BROWSER = findJourneyBrowser(process.env, CHROMIUM_PATH)

const phases = []
const run = (phase, bin, args, variables = {}) => {
  const begun = performance.now()
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', bin), args, {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH, JOURNEY_BROWSER, ...variables },
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

const vitestReport = (name) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}/${name}.json`,
  '--reporter=./scripts/fileTimes.mjs',
]
const runVitest = (phase, name, words) =>
  run(phase, 'vitest', ['run', ...words, ...vitestReport(name)], {
    FILE_TIMES: `${results}/${name}-times.json`,
  })
const runJourneys = (words) => {
  const build = isBuilt() ? 0 : run('build', 'next', ['build'])
  if (build !== 0) return [build]
  return [
    run('journeys', 'playwright', ['test', ...words, '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/playwright.json`,
    }),
  ]
}

function runAll() {
  return [runVitest('pure and integration tests', 'vitest', []), ...runJourneys([])]
}

/** No test reads these while it has a browser open, or Playwright itself knows which do. */
const outsideJourneys = /^(docs|bench|e2e|faults|testing)\/|\.md$|\.test\.tsx?$/
const supportsJourneys = /^(e2e|testing)\//

function runChanged([, since] = []) {
  const changed = changedFiles(root, since)
  const ref = since ? `=${since}` : ''
  const integration = ['--project=sqlite', '--project=mongodb', `--changed${ref}`]
  const statuses = [
    runVitest('pure tests', 'vitest', ['--project=pure']),
    runVitest('integration tests', 'vitest-changed', [...integration, '--passWithNoTests']),
  ]
  if (changed.some((file) => !outsideJourneys.test(file))) return [...statuses, ...runJourneys([])]
  if (!changed.some((file) => supportsJourneys.test(file))) return statuses
  return [...statuses, ...runJourneys([`--only-changed${ref}`, '--pass-with-no-tests'])]
}

const words = process.argv.slice(2)
const [onlyChanged] = words.map((word) => /^--changed(?:=(.+))?$/.exec(word))
if (words.length > 1 || onlyChanged === null) {
  process.stderr.write(
    'npm test, npm test -- --changed, or npm test -- --changed=<branch or commit>\n',
  )
  process.exit(1)
}
const statuses = onlyChanged ? runChanged(onlyChanged) : runAll()

// What a page was when its journey failed: where nobody can open the folder, these lines are all there is.
const folder = path.join(results, 'journeys')
const told = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
for (const name of told.filter((name) => path.basename(name) === 'error-context.md'))
  process.stdout.write(`\n${readFileSync(path.join(folder, name), 'utf8')}\n`)

const units = ['vitest.json', 'vitest-changed.json'].flatMap((name) => read(name) ?? [])
const sumOf = (name) => units.reduce((sum, report) => sum + report[name], 0)
const report = read('playwright.json')
const journeys = report?.stats
const passed = sumOf('numPassedTests') + (journeys?.expected ?? 0)
const skipped = sumOf('numPendingTests') + (journeys?.skipped ?? 0)
const broken = statuses.filter((status) => status !== 0).length
const failed = Math.max(
  sumOf('numFailedTests') + (journeys?.unexpected ?? 0) + (journeys?.flaky ?? 0),
  broken,
)
const fileTimes = ['vitest-times.json', 'vitest-changed-times.json'].flatMap(
  (name) => read(name) ?? [],
)

for (const [title, items] of [
  ['What took how long', phases],
  ['The slowest test files, with what they import', fileTimes],
  ['The slowest journeys', report ? journeysIn(report) : []],
]) {
  process.stdout.write(slowest(title, items))
}
process.stdout.write(
  `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

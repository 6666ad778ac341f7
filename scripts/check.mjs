import { spawnSync } from 'node:child_process'
import path from 'node:path'

// npm run check: everything that can be said of the code without running it. All checks run; one failure fails all.

const root = path.resolve(import.meta.dirname, '..')
const checks = [
  ['Format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['Types', 'tsc', ['--project', '.']],
  ['Boundaries and cycles', 'depcruise', ['--config', '.dependency-cruiser.cjs', '.']],
  ['Unused code', 'knip', []],
  ['House rules', 'vitest', ['run', '--project', 'pure', 'testing/house']],
  ['Generated files', process.execPath, ['scripts/check-generated.mjs']],
]

// Without the condition, a top-level await of the editor ends some programs before they begin (payload issue 16381).
const env = { ...process.env, NODE_OPTIONS: '--conditions=production' }

let failed = 0
for (const [name, command, args] of checks) {
  const bin =
    command === process.execPath ? command : path.join(root, 'node_modules', '.bin', command)
  const { status } = spawnSync(bin, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.stdout.write(`${status === 0 ? '✔' : '✘'} ${name}\n`)
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1

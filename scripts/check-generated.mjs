import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

// Makes the generated files again and fails where one was stale.

const root = path.resolve(import.meta.dirname, '..')
const generated = {
  'generate:types': 'payload-types.ts',
  'generate:importmap': 'app/(payload)/admin/importMap.js',
}

const env = {
  ...process.env,
  NODE_OPTIONS: '--conditions=production',
  NODE_ENV: 'development',
  DATABASE_URI: 'file:./node_modules/.cache/generate.db',
}

const stale = []
for (const [command, file] of Object.entries(generated)) {
  const before = readFileSync(path.join(root, file), 'utf8')
  const { status, stderr } = spawnSync(path.join(root, 'node_modules/.bin/payload'), [command], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`payload ${command}: ${stderr}`)
  if (readFileSync(path.join(root, file), 'utf8') !== before) stale.push(file)
}
if (
  spawnSync(process.execPath, ['scripts/build-assets.mjs', '--check'], {
    cwd: root,
    stdio: 'inherit',
  }).status !== 0
) {
  stale.push('public/assets')
}
for (const file of stale)
  process.stderr.write(
    `${file} was stale; make it again with npm run generate or npm run assets.\n`,
  )
process.exitCode = stale.length === 0 ? 0 : 1

import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'

const root = path.resolve(import.meta.dirname, '../..')
const migrations = path.join(root, 'database', 'migrations')
const cache = path.join(root, 'node_modules', '.cache', 'point-par-point')

/** A migrated, empty SQLite file to copy: made once for each state of the committed migrations. */
export async function templateDatabase(): Promise<string> {
  const file = path.join(cache, `template-${stateOfMigrations()}.db`)
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const draft = path.join(cache, `draft-${randomUUID()}.db`)
  const { makeConfig } = await import('@/makeConfig')
  const config = makeConfig({ databaseUri: `file:${draft}`, filesDir: cache, secret: 'for tests' })
  const payload = await getPayload({ config, key: draft, disableOnInit: true })
  await payload.destroy()
  // Two workers may make it at once: each replaces the other's by the same.
  renameSync(draft, file)
  for (const rest of ['-shm', '-wal']) rmSync(`${draft}${rest}`, { force: true })
  return file
}

function stateOfMigrations(): string {
  const state = createHash('sha256')
  const files = readdirSync(migrations).filter((name) => name.endsWith('.ts'))
  for (const name of files.sort())
    state.update(name).update(readFileSync(path.join(migrations, name)))
  return state.digest('hex').slice(0, 16)
}

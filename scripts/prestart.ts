import { inspectStart } from '@/database/inspectStart'

// Before npm start: says why the press room cannot start in this environment or on this database, before the server says
// that it is ready.

/** In milliseconds: a server that does not answer takes half a minute, and a large file on a slow disk as long. */
const patience = 2_000

const forPeople: ReadonlySet<string> = new Set(['EnvironmentRefused', 'StartRefused'])

try {
  const { env } = await import('@/env')
  const waiting = setTimeout(() => {
    process.stderr.write('La base de données est examinée… / The database is being examined…\n')
  }, patience)
  await inspectStart(env.databaseUri, env.isNewPressRoom).finally(() => clearTimeout(waiting))
} catch (error) {
  // The module of the environment, which throws when it is loaded, cannot be asked for the class of its error.
  const isForPeople = error instanceof Error && forPeople.has(error.name)
  if (!isForPeople) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

import { inspectStart } from '@/database/inspectStart'
import { StartRefused } from '@/database/StartRefused'
import { env } from '@/env'

// Before npm start: says why the press room cannot start on this database, before the server says that it is ready.

await inspectStart(env.databaseUri, env.isNewPressRoom).catch((error: unknown) => {
  if (!(error instanceof StartRefused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})

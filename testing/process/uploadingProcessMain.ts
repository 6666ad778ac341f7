import { readFile } from 'node:fs/promises'
import { createLocalReq, getPayload } from 'payload'
import { makeConfig } from '@/makeConfig'
import { accountOf } from '@/testing/pressRoom/openPressRoom'
import { stopAt } from './stopAt'

// Uploads a file in the name of the writer, and is killed when it reaches that step of storing it.

const [databaseUri = '', filesDir = '', source = '', step] = process.argv.slice(2)
const config = makeConfig({
  databaseUri,
  filesDir,
  secret: 'only-for-tests',
  storing: stopAt(step, 1, () => process.kill(process.pid, 'SIGKILL')),
})
const payload = await getPayload({ config, disableOnInit: true })
const user = await payload.findByID({ collection: 'users', id: accountOf('writer'), depth: 0 })
const data = await readFile(source)
await payload.create({
  collection: 'files',
  // Hooks fill in the rest.
  data: {} as never,
  file: { data, name: 'avis.pdf', mimetype: 'application/pdf', size: data.length },
  req: await createLocalReq({ user: { ...user, collection: 'users' } }, payload),
})

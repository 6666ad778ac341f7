import { once } from 'node:events'
import { createLocalReq, getPayload } from 'payload'
import { makeConfig } from '@/makeConfig'
import { orThrow } from '@/operations/frame/orThrow'
import { publishDue } from '@/operations/publication/publishDue'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { afterEachWrite } from '@/testing/database/failingDatabase'
import { editAndPublish } from '@/testing/pressRoom/editAndPublish'
import { accountOf } from '@/testing/pressRoom/openPressRoom'

const [databaseUri = '', filesDir = '', how, id = '', number = ''] = process.argv.slice(2)
const config = makeConfig({ databaseUri, filesDir, secret: 'only-for-tests' })
const payload = await getPayload({ config, disableOnInit: true })
const user = await payload.findByID({ collection: 'users', id: accountOf('publisher'), depth: 0 })
const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)

if (how === 'die' || how === 'dieDue') {
  afterEachWrite(payload, async (count) => {
    if (count !== Number(number)) return
    process.send?.('halfway')
    await new Promise(() => undefined)
  })
  // `id` is an update, or the time that it is.
  if (how === 'die') await publishUpdate(req, id)
  else await publishDue(payload, id)
} else if (how === 'due') {
  process.send?.('ready')
  await once(process, 'message')
  await publishDue(payload, id)
  await payload.destroy()
  process.disconnect()
} else {
  const numbers: number[] = []
  while (numbers.length < Number(number)) {
    const published = await editAndPublish(req, id)
    if (published) numbers.push(orThrow(published).number)
  }
  await payload.destroy()
  process.send?.(numbers)
  process.disconnect()
}

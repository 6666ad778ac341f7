import { once } from 'node:events'
import { getPayload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { countUp, writeNote } from '@/testing/database/notes'
import type { Said } from './otherProcess'

const [uri = '', how] = process.argv.slice(2)
const payload = await getPayload({ config: makeSmallConfig(uri), disableOnInit: true })
const say = (said: Said) => process.send?.(said)

async function writeThree(req: PayloadRequest, middle: () => Promise<void>): Promise<void> {
  const number = await countUp(payload, req)
  await writeNote(payload, `note ${number} a`, req)
  await middle()
  await writeNote(payload, `note ${number} b`, req)
}

do {
  await inTransaction(payload, null, (req) =>
    writeThree(req, async () => {
      say('halfway')
      if (how === 'once') await once(process, 'message')
    }),
  )
  say('committed')
} while (how === 'again')
await payload.destroy()
process.disconnect()

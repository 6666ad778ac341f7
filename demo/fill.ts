import { writeFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { accounts, demonstrationPassword } from './accounts'
import { fillPressRoom } from './fillPressRoom'

// Fills the press room that the environment names, which must be empty, and leaves the accounts beside its files.

const payload = await getPayload({ config })
await fillPressRoom(payload)
const shown = accounts.map(({ email, roles }) => ({ email, roles }))
const place = path.dirname(process.env.FILES_DIR ?? './data/files')
writeFileSync(
  path.join(place, 'accounts.json'),
  JSON.stringify({ accounts: shown, password: demonstrationPassword }),
)
await payload.destroy()

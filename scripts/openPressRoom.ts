import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { StartRefused } from '@/database/StartRefused'

/** Opens the press room that the environment names. Ends the process, with words, where there is none to open. */
export async function openPressRoom(): Promise<Payload> {
  try {
    return await getPayload({ config })
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

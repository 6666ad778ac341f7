import type { Payload } from 'payload'
import { findById } from '@/database/find'
import { decideSigning, type Unsigned } from '@/domain/log/decideSigning'
import type { LogKey } from '@/domain/log/LogKey'
import { originOf } from '@/domain/log/originOf'
import { repeatAndOnWake } from '@/effects/repeatAndOnWake'
import { env } from '@/env'
import { releaseHead } from '@/operations/log/releaseHead'
import { startLog } from '@/operations/log/startLog'
import { findLogKey } from '@/queries/log/findLogKey'
import { makeLogKey, openLogKey } from './openLogKey'

/** The longest time between an act and the checkpoint that contains it, in milliseconds. */
const pause = 1_000

const why: Record<Unsigned, string> = {
  'no-key':
    'LOG_KEY_FILE is missing: openssl genpkey -algorithm ed25519 makes the key of a new log',
  'other-key': 'LOG_KEY_FILE is not the key that the record states',
  'other-address': 'the log is that of a press room at another address than SITE_URL',
}

/**
 * Signs the head of the record again and again after new acts, so that what was recorded can be held against it.
 * Nothing waits for it: acts are recorded, and editions published, whether or not it can sign. Returns a function that
 * stops it.
 */
export function followLog(payload: Payload): () => void {
  let key: LogKey | null = null
  let unsigned: Unsigned | null = null
  let released = 0
  return repeatAndOnWake(payload, {
    pause,
    failure: 'The log could not be signed; trying again',
    look: async () => {
      if (key === null) {
        const ready = await openLog(payload)
        if (typeof ready === 'string') {
          if (ready !== unsigned) payload.logger.error(`The log is not signed: ${why[ready]}`)
          unsigned = ready
          return
        }
        key = ready
      }
      const size = (await findById({ payload }, 'counters', 'acts'))?.value ?? 0
      if (size > released) {
        await releaseHead(payload, key)
        released = size
      }
    },
  })
}

/** The key to sign with, after the log was started where it was not yet; or why nothing is signed. */
async function openLog(payload: Payload): Promise<LogKey | Unsigned> {
  const { logKeyFile, siteUrl } = env
  const isEmbedded = env.databaseUri.startsWith('file:')
  const stated = await findLogKey({ payload })
  const own = await openLogKey(logKeyFile, stated?.name ?? originOf(siteUrl))
  const decided = decideSigning({ stated, own, siteUrl, isEmbedded })
  if (decided.do === 'nothing') return decided.because
  if (decided.do === 'sign' && own) return own
  if (decided.do === 'makeKey') await makeLogKey(logKeyFile)
  if (decided.do === 'start' && own) await startLog(payload, own.verifier)
  return openLog(payload)
}

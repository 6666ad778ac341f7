import type { Payload } from 'payload'
import { checkDatabase } from '@/database/checkDatabase'
import type { Unready } from '@/domain/start/Unready'
import { env } from '@/env'
import { readiness } from '@/memory/readiness'
import { checkFiles } from './checkFiles'
import { repeatAndOnWake } from './repeatAndOnWake'

/** How long a fault may go unnoticed, and how old the answer of `/readyz` may be, in milliseconds. */
const pause = 1_000

/** How often a fault that stays is logged again, in milliseconds. */
const remind = 60_000

/**
 * Checks again and again whether this instance can serve, for `/readyz`, and logs when that changes. However often it is
 * asked, it checks once at a time and at most once a second. Returns a function that stops it.
 */
export function followReadiness(payload: Payload): () => void {
  let last: { at: number; result: Promise<Unready | null> } | null = null
  const check = () => {
    if (last === null || Date.now() - last.at >= pause)
      last = { at: Date.now(), result: checkAll(payload) }
    return last.result
  }
  let logged: { at: number; fault: Unready | null } = { at: 0, fault: null }
  readiness.follow(check)
  return repeatAndOnWake(payload, {
    pause,
    failure: 'Whether the instance can serve could not be checked; trying again',
    look: async () => {
      const fault = await check()
      const isTold = logged.fault === fault && (fault === null || Date.now() - logged.at < remind)
      if (isTold) return
      logged = { at: Date.now(), fault }
      if (fault === null) payload.logger.info('This instance can serve again.')
      else payload.logger.error(`This instance cannot serve, and writes may be refused: ${fault}`)
    },
  })
}

async function checkAll(payload: Payload): Promise<Unready | null> {
  try {
    return (await checkDatabase(payload)) ?? (await checkFiles(env.filesDir))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The readiness could not be checked' })
    return 'database-away'
  }
}

import { refused } from '@/domain/Reason'
import { orRefuse } from '@/operations/frame/operate'
import type { Update } from '@/payload-types'
import { isFrozen } from './loadProposed'

/**
 * Refuses to publish or schedule another candidate than the one the caller saw. `shown` is the digest of that
 * candidate, null where none was frozen. `undefined`: the caller did not say what it saw; skip the check.
 */
export function refuseUnseen(update: Update, shown: string | null | undefined): void {
  const candidate = isFrozen(update) ? update.candidate : null
  if (shown !== undefined && shown !== candidate)
    orRefuse(refused({ code: 'candidate-changed', path: ['candidate'] }))
}

import type { ReasonCode } from '@/domain/ReasonCode'
import { attemptLimits } from './attemptLimits'
import type { AttemptLimit } from './decideAttempt'

export type AttemptCounter = { key: string; limit: AttemptLimit; code: ReasonCode }

/**
 * What a sign-in counts for. An account is not counted by itself alone: whoever knows an address could then shut its
 * owner out. A device on which its owner signed in before (`device`) has a counter of its own, whatever others try.
 * Accounts that do not exist are counted alike.
 */
export function signInCounters(
  email: string,
  network: string | null,
  device: string | null,
): readonly AttemptCounter[] {
  const account = email.trim().toLowerCase()
  const code = 'attempts-of-account'
  if (device !== null) {
    return [{ key: `device ${device}`, limit: attemptLimits.device, code }]
  }
  return [
    {
      key: `account ${account} from ${network}`,
      limit: attemptLimits.accountFromNetwork,
      code,
    },
    { key: `account ${account}`, limit: attemptLimits.account, code },
  ]
}

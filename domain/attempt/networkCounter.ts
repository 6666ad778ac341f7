import { attemptLimits } from './attemptLimits'
import type { AttemptCounter } from './signInCounters'

/** What leads to a session counts for its network, before it is read for which account. */
export const networkCounter = (network: string | null): AttemptCounter => ({
  key: `network ${network}`,
  limit: attemptLimits.network,
  code: 'attempts-too-many',
})

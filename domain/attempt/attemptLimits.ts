import type { AttemptLimit } from './decideAttempt'

const minutes = (count: number) => count * 60_000

/** What is counted of sign-ins and requests for links: from where, for which account, from which device. */
export const attemptLimits = {
  /** What leads to a session, from one network; what succeeded does not count. */
  network: { most: 40, within: minutes(10) },
  /** Wrong passwords for one account from one network. */
  accountFromNetwork: { most: 10, within: minutes(10) },
  /** Wrong passwords for one account from all networks and devices together on which nobody has signed in to it yet. */
  account: { most: 50, within: minutes(60) },
  /** Wrong passwords for one account on a device on which somebody has signed in to it. */
  device: { most: 10, within: minutes(10) },
  /** The current password where an account changes its own password or address. */
  currentPassword: { most: 10, within: minutes(10) },
  /** The set-up code from one network. It has 60 bits: others need not wait for who guesses. */
  setUpCode: { most: 20, within: minutes(10) },
} as const satisfies Readonly<Record<string, AttemptLimit>>

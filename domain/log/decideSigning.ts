import type { LogKey } from './LogKey'
import type { VerifierKey } from './note/VerifierKey'
import { isLogOf } from './originOf'

/**
 * Why an instance signs nothing: it has no key; it has another one than the record states; or the log is that of a
 * press room at another address, of which this one may be a copy.
 */
export type Unsigned = 'no-key' | 'other-key' | 'other-address'

export type Signing = { do: 'sign' | 'start' | 'makeKey' } | { do: 'nothing'; because: Unsigned }

/**
 * What an instance does for the log. `stated` is the key that the record states, null before the log was started;
 * `own` the key that the instance has; `isEmbedded` whether the database is the file of this one machine, for which
 * it makes the key itself.
 */
export function decideSigning(found: {
  stated: VerifierKey | null
  own: LogKey | null
  siteUrl: string
  isEmbedded: boolean
}): Signing {
  const { stated, own, siteUrl, isEmbedded } = found
  if (stated && !isLogOf(stated.name, siteUrl)) return { do: 'nothing', because: 'other-address' }
  if (!own) return !stated && isEmbedded ? { do: 'makeKey' } : { do: 'nothing', because: 'no-key' }
  if (!stated) return { do: 'start' }
  if (stated.publicKey.equals(own.verifier.publicKey)) return { do: 'sign' }
  return { do: 'nothing', because: 'other-key' }
}

import { digestOf } from '@/domain/digest/digestOf'
import type { Envelope } from '@/domain/edition/Edition'
import { parseEdition } from '@/domain/edition/parseEdition'
import { reportDamage } from '@/memory/Damage'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { digestedEnvelope } from './cachedEnvelope'

/** The digests of editions whose texts have them. */
const checked = processCache<'whole'>('checked editions', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/** The envelope of a stored edition; null where the edition or its envelope is damaged, which is reported. */
export function findEnvelope({ digest, text, envelope, candidate }: Edition): Envelope | null {
  const cache = checked.current()
  try {
    const read = digestedEnvelope(envelope)
    const isWhole =
      cache.has(digest) || (digestOf(text) === digest && parseEdition(text).candidate === candidate)
    if (isWhole && read.digest === candidate) {
      cache.set(digest, 'whole')
      return read.envelope
    }
  } catch {
    // Its text cannot even be parsed.
  }
  reportDamage({ what: 'edition', key: digest })
  return null
}

import type { Act } from '@/domain/act/Act'
import { parseAct } from '@/domain/act/parseAct'
import { digestOf } from '@/domain/digest/digestOf'
import { reportDamage } from '@/memory/Damage'
import type { Act as StoredAct } from '@/payload-types'

/** A stored act; null where its text does not have its digest, which is reported. */
export function findAct({ sequence, text, digest }: StoredAct): Act | null {
  try {
    if (digestOf(text) === digest) return parseAct(text)
  } catch {
    // Its text cannot even be parsed.
  }
  reportDamage({ what: 'act', key: String(sequence) })
  return null
}

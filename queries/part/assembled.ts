import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import { reportDamage } from '@/memory/Damage'
import type { Edition } from '@/payload-types'

/**
 * The result of `assemble`, which makes something of the stored texts of an edition. Where it throws, they are
 * damaged: that is reported, and DamagedRecord thrown.
 */
export function assembled<T>({ digest }: Pick<Edition, 'digest'>, assemble: () => T): T {
  try {
    return assemble()
  } catch (cause) {
    reportDamage({ what: 'edition', key: digest })
    throw new DamagedRecord(`The edition ${digest} is damaged`, { cause })
  }
}

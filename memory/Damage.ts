import { processCache } from './processCache'

/** What was read and does not have the digest that it is stored under. `key` is that digest, or the number of an act. */
export type Damage = { what: 'act' | 'edition' | 'file' | 'part'; key: string }

/** What this process found damaged, until it is found whole again. */
const found = processCache<Damage>('damages', {
  bound: { entries: 1_000 },
  emptiedBy: 'nothing',
})

const nameOf = ({ what, key }: Damage): string => `${what} ${key}`

/** Remembers a damage, for the administrators (`effects/mail/`, the desk). Safe to repeat. */
export const reportDamage = (damage: Damage): void => {
  const cache = found.current()
  if (!cache.has(nameOf(damage))) cache.set(nameOf(damage), damage)
}

export const forgetDamage = (damage: Damage): void => {
  found.current().delete(nameOf(damage))
}

export const isDamaged = (damage: Damage): boolean => found.current().has(nameOf(damage))

/** The damages that are remembered, the first found first. */
export const listDamages = (): readonly Damage[] =>
  [...found.current().rvalues()].filter((damage) => damage !== undefined)

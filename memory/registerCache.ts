import { processWide } from './processWide'

/**
 * `every act`: what it holds is of one state of the record. `nothing`: an entry stands under all that it was made
 * from, or under the digest or id of what never changes, and so is never wrong.
 */
export type EmptiedBy = 'every act' | 'nothing'

type Registered = {
  /** The most that it holds, in words. */
  bound: string
  emptiedBy: EmptiedBy
  /** How many entries it holds now; null where only the disk knows. */
  entries: () => number | null
  forget: () => void | Promise<void>
}

/** A cache as it is listed. */
export type ListedCache = Pick<Registered, 'bound' | 'emptiedBy'> & {
  name: string
  entries: number | null
}

const registry = processWide('caches', () => ({
  caches: new Map<string, Registered>(),
  timesForgotten: 0,
}))

/** Adds a cache to those that are listed and forgotten together. A second one of the same name takes its place. */
export function registerCache(name: string, cache: Registered): void {
  registry.caches.set(name, cache)
}

/** The caches of the modules that this process has loaded, by name. */
export const listCaches = (): readonly ListedCache[] =>
  [...registry.caches]
    .map(([name, { bound, emptiedBy, entries }]) => ({
      name,
      bound,
      emptiedBy,
      entries: entries(),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name))

/**
 * Empties every registered cache: those in memory before it returns, those on the disk before it resolves. Rejects
 * with the first error, after all were tried. Call `effects/forgetAll.ts` instead, which loads those of the disk.
 */
export async function forgetCaches(): Promise<void> {
  registry.timesForgotten += 1
  await Promise.all([...registry.caches.values()].map(async ({ forget }) => forget()))
}

/** Moves with each `forgetCaches`: what was begun before it moved must not be stored afterwards. */
export const timesForgotten = (): number => registry.timesForgotten

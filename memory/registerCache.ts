import { processWide } from './processWide'

/**
 * `every act`: its entries depend on one state of the record. `nothing`: the key of an entry contains all that it
 * was made from, or is the digest or id of what never changes, so an entry is never outdated.
 */
export type EmptiedBy = 'every act' | 'nothing'

type Registered = {
  /** Its maximum size, in words. */
  bound: string
  emptiedBy: EmptiedBy
  /** The number of its entries now; null where only the disk knows. */
  entries: () => number | null
  forget: () => void | Promise<void>
}

/** A cache as listed. */
export type ListedCache = Pick<Registered, 'bound' | 'emptiedBy'> & {
  name: string
  entries: number | null
}

const registry = processWide('caches', () => ({
  caches: new Map<string, Registered>(),
  timesForgotten: 0,
}))

/** Adds a cache to those that are listed and forgotten together. Replaces an earlier one of the same name. */
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
 * with the first error, after all were tried. Call `effects/forgetAll.ts` instead: it also loads those on the disk.
 */
export async function forgetCaches(): Promise<void> {
  registry.timesForgotten += 1
  await Promise.all([...registry.caches.values()].map(async ({ forget }) => forget()))
}

/** Changes with each `forgetCaches`: a value that was begun before the change must not be stored afterwards. */
export const timesForgotten = (): number => registry.timesForgotten

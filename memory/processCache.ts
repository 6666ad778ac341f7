import { LRUCache } from 'lru-cache'
import { processWide } from './processWide'
import { type EmptiedBy, registerCache } from './registerCache'

/** With `characters` or `bytes`, `set` needs the `size` of each entry. */
type Bound = { entries: number } | { characters: number } | { bytes: number }
type Declaration = { bound: Bound; emptiedBy: EmptiedBy }
type Cache<Value extends object | string> = LRUCache<string, Value>

/**
 * Declares a cache in memory, one for the whole process and all its databases. Each declaration has its own name:
 * copies of a module that a bundler loads more than once share the cache.
 *
 * `current()` returns the cache, a new one after each `forget`. Call it once, before the first await that leads to
 * a value: a value that was begun before `forget` then goes into the old cache, which nobody reads any more.
 */
export function processCache<Value extends object | string>(
  name: string,
  { bound, emptiedBy }: Declaration,
): { current: () => Cache<Value>; forget: () => void } {
  return declare(name, () => {
    let cache = makeCache<Value>(bound)
    const forget = () => {
      cache = makeCache(bound)
    }
    registerCache(name, {
      bound: describeBound(bound),
      emptiedBy,
      entries: () => cache.size,
      forget,
    })
    return { current: () => cache, forget }
  })
}

/** As `processCache`, with a cache for each Payload, and so for each database: `of(payload)` replaces `current()`. */
export function payloadCache<Value extends object | string>(
  name: string,
  { bound, emptiedBy }: Declaration,
): { of: (payload: object) => Cache<Value>; forget: () => void } {
  return declare(name, () => {
    let caches = new WeakMap<object, Cache<Value>>()
    let inUse: WeakRef<Cache<Value>>[] = []
    const forget = () => {
      caches = new WeakMap()
      inUse = []
    }
    registerCache(name, {
      bound: `${describeBound(bound)} for each database`,
      emptiedBy,
      entries: () => inUse.reduce((sum, cache) => sum + (cache.deref()?.size ?? 0), 0),
      forget,
    })
    return { of, forget }

    function of(payload: object): Cache<Value> {
      const known = caches.get(payload)
      if (known) return known
      const cache = makeCache<Value>(bound)
      caches.set(payload, cache)
      inUse.push(new WeakRef(cache))
      return cache
    }
  })
}

/** In development a module is loaded again when code changed: values that the old code made are forgotten. */
function declare<Declared extends { forget: () => void }>(
  name: string,
  make: () => Declared,
): Declared {
  const declared = processWide(`cache ${name}`, make)
  if (process.env.NODE_ENV === 'development') declared.forget()
  return declared
}

const makeCache = <Value extends object | string>(bound: Bound): Cache<Value> =>
  new LRUCache(
    'entries' in bound
      ? { max: bound.entries }
      : { maxSize: 'bytes' in bound ? bound.bytes : bound.characters },
  )

const mebi = 1024 * 1024

function describeBound(bound: Bound): string {
  if ('entries' in bound) return `${bound.entries} entries`
  if ('bytes' in bound) return `${bound.bytes / mebi} MiB`
  return `${bound.characters / mebi} Mi characters`
}

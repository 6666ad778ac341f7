/**
 * The one value of that name in this process, made at first use. A bundler may load a module more than once in one
 * process, but queues and capabilities must be shared.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`point-par-point/${name}`)
  const known: unknown = Reflect.get(globalThis, key)
  // The key is private to this name, and every copy of the caller stores the same type under it.
  if (known !== undefined) return known as T
  const made = make()
  Reflect.set(globalThis, key, made)
  return made
}

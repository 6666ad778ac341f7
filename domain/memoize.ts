/**
 * Returns the same function with a cache that computes each result once and holds all of them as long as the function
 * lives. So never call it at the top level of a module.
 */
export function memoize<T>(work: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = work(text)
    results.set(text, result)
    return result
  }
}

/**
 * The same function of a text, which works out each result once and holds all of them: for as long as whoever made it
 * is there, and so never at the top of a module.
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

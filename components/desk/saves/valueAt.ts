/** The value at that path of a document; undefined where the path does not exist. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  let at = data
  for (const name of path) at = at instanceof Object ? Reflect.get(at, name) : undefined
  return at
}

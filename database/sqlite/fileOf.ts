import path from 'node:path'

/** The absolute path of the file that a `file:` address names. */
export function fileOf(uri: string): string {
  const [address = ''] = uri.split('?')
  return path.resolve(address.slice('file:'.length))
}

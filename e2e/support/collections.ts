import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The names of all collections that Payload keeps, its own included, from the generated types. */
export function collections(): readonly string[] {
  const types = readFileSync(path.resolve(import.meta.dirname, '../../payload-types.ts'), 'utf8')
  const listed = /^ {2}collections: \{\n(?<lines>[^}]+)\}/m.exec(types)?.groups?.lines ?? ''
  return [...listed.matchAll(/^ {4}'?([\w-]+)'?:/gm)].map(([, name = '']) => name)
}

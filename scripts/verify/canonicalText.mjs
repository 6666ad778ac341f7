import { createHash } from 'node:crypto'

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/**
 * The canonical text of a JSON value as RFC 8785 defines it: members sorted by UTF-16 code units, no space,
 * numbers and strings as ECMAScript writes them. Throws on half a character, which has no UTF-8.
 */
export function canonicalText(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${canonicalText(name)}:${canonicalText(value[name])}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('half a character')
  return JSON.stringify(value)
}

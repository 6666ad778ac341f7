import { isDeepStrictEqual } from 'node:util'

const bookkeeping: ReadonlySet<string> = new Set([
  'updatedAt',
  'createdAt',
  'savedBy',
  'claims',
  'citations',
  'response',
  'updates',
])

/** Databases differ here: one leaves a field out, another stores null. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)

function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, saying(inner)] as const)
      .filter(([, inner]) => !isNothing(inner)),
  )
}

const words = (doc: Record<string, unknown>) =>
  saying(Object.fromEntries(Object.entries(doc).filter(([name]) => !bookkeeping.has(name))))

/**
 * Whether a save changed nothing that is ever read. Both documents are as stored: without populated or missing fields.
 */
export function isSameDocument(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): boolean {
  return isDeepStrictEqual(words(one), words(other))
}

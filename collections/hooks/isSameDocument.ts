import { isDeepStrictEqual } from 'node:util'

const bookkeeping = new Set([
  'updatedAt',
  'createdAt',
  'savedBy',
  'claims',
  'citations',
  'response',
  'updates',
])

const words = (doc: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(doc).filter(
      ([name, value]) => !bookkeeping.has(name) && value !== undefined && value !== null,
    ),
  )

/** Whether a save changed nothing that could ever be read. */
export function isSameDocument(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): boolean {
  return isDeepStrictEqual(words(one), words(other))
}

import { canonicalText } from './canonicalText'

/** How JSON writes a lone surrogate, which no canonical text contains. */
const loneSurrogate = /\\ud[89a-f]/i

/**
 * Whether a text is the canonical text of the value that was parsed from it. If the keys are in order, RFC 8785 gives
 * the same text as `JSON.stringify`, which is many times as fast as the library; the library decides the other cases.
 */
export const isCanonical = (text: string, value: unknown): boolean =>
  (isInOrder(value) && !loneSurrogate.test(text) && JSON.stringify(value) === text) ||
  canonicalText(value) === text

/** Whether the keys of every object are sorted by UTF-16 code units. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  const keys = Object.keys(value)
  return (
    keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') < key) &&
    Object.values(value).every(isInOrder)
  )
}

import type { z } from 'zod'
import { isCanonical } from './isCanonical'

/**
 * Parses a stored canonical text once, where it enters the program. Returns a value of the schema's shape. Throws when
 * the text is not the canonical text of its own value (a duplicate key, another order, a space) or when the value has
 * another shape; `name` says in the message what was parsed.
 */
export function parseCanonical<T>(text: string, schema: z.ZodType<T>, name: string): T {
  const value: unknown = JSON.parse(text)
  if (!isCanonical(text, value)) throw new Error(`The text of ${name} is not canonical`)
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`The text is not that of ${name}: ${faults.join('; ')}`)
}

import type { Part } from './Edition'
import { readPart } from './readPart'

/** Stored parts by their digest, each checked as `readPart` does. */
export const readParts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Part> =>
  new Map([...texts].map(([digest, text]) => [digest, readPart(text)]))

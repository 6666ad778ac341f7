import { digestOf } from '@/domain/digest/digestOf'
import type { Part } from './Edition'
import { parsePart } from './parsePart'

/** Stored parts by their digest, each checked against it and as `parsePart` does. Throws when a part was changed. */
export const parseParts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Part> =>
  new Map([...texts].map(([digest, text]) => [digest, checkedPart(digest, text)]))

function checkedPart(digest: string, text: string): Part {
  if (digestOf(text) !== digest) throw new Error(`The part ${digest} was changed`)
  return parsePart(text)
}

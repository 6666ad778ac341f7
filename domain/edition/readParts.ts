import { digestOf } from '@/domain/digest/digestOf'
import type { Part } from './Edition'
import { readPart } from './readPart'

/** Stored parts by their digest, each checked against it and as `readPart` does. Throws when a part was changed. */
export const readParts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Part> =>
  new Map([...texts].map(([digest, text]) => [digest, checkedPart(digest, text)]))

function checkedPart(digest: string, text: string): Part {
  if (digestOf(text) !== digest) throw new Error(`The part ${digest} was changed`)
  return readPart(text)
}

import { digestOf } from '@/domain/digest/digestOf'
import { DamagedRecord } from './DamagedRecord'
import type { Part } from './Edition'
import { parsePart } from './parsePart'

/** Parses stored parts, given by digest. Throws when a digest does not match its text, or as `parsePart` does. */
export const parseParts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Part> =>
  new Map([...texts].map(([digest, text]) => [digest, checkedPart(digest, text)]))

function checkedPart(digest: string, text: string): Part {
  if (digestOf(text) !== digest) throw new DamagedRecord(`The part ${digest} was changed`)
  return parsePart(text)
}

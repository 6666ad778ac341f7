import { digestOf } from '@/domain/digest/digestOf'
import type { Part } from './Edition'
import { readPart } from './readPart'

/**
 * Stored parts by their digest, each checked as `readPart` does and against its digest: the one that it is kept under,
 * where it is given. Throws when a part was changed.
 */
export function readParts(
  texts: ReadonlyMap<string, string> | readonly string[],
): ReadonlyMap<string, Part> {
  const parts = [...texts].map((entry) => {
    const [kept, text] = typeof entry === 'string' ? [null, entry] : entry
    const digest = digestOf(text)
    if (kept !== null && kept !== digest) throw new Error(`The part ${kept} was changed`)
    return [digest, readPart(text)] as const
  })
  return new Map(parts)
}

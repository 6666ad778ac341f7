import { digestOf } from '@/domain/digest/digestOf'
import type { DataEdition } from './dataEdition'
import { namedParts } from './namedParts'

/**
 * Whether an answer contains everything that its edition's digest covers, unchanged. Only then can the digest serve as
 * the answer's entity tag.
 */
export function isWhole({ edition, digest, envelope, candidate, parts }: DataEdition): boolean {
  const named = namedParts(envelope)
  return (
    digestOf(edition) === digest &&
    digestOf(envelope) === candidate &&
    edition.includes(`"candidate":"${candidate}"`) &&
    parts.length === named.length &&
    parts.every((part, index) => digestOf(part) === named[index])
  )
}

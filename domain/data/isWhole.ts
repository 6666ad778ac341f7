import { digestOf } from '@/domain/digest/digestOf'
import type { DataEdition } from './dataEdition'
import { namedParts } from './namedParts'

/**
 * Whether an answer holds everything that its edition's digest stands for, unchanged: only then may the digest stand for
 * the answer, as its entity tag does.
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

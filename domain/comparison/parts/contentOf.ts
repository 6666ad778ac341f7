import type { Envelope, Part } from '@/domain/edition/Edition'
import { pieceOf } from '@/domain/edition/pieceOf'
import type { Content } from './Content'

/**
 * The content of an edition or a candidate, to be compared: its envelope with the parts that it names, by digest;
 * more parts than it needs do no harm. Throws when one is missing. Digests are not checked again.
 */
export function contentOf(
  envelope: Pick<Envelope, 'parts'>,
  parts: ReadonlyMap<string, Part>,
): Content {
  return envelope.parts.map((reference) => {
    const part = parts.get(reference.digest)
    if (!part) throw new Error(`The part ${reference.digest} is missing`)
    return { ...pieceOf(part, reference), digest: reference.digest }
  })
}

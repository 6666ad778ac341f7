import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import type { Envelope, Part } from '@/domain/edition/Edition'
import { pieceOf } from '@/domain/edition/pieceOf'
import type { Content } from './Content'

/**
 * The content of an edition or candidate, for comparison: from its envelope and its parts by digest; extra parts are
 * ignored. Throws DamagedRecord when a part is missing. Digests are not checked again.
 */
export function contentOf(
  envelope: Pick<Envelope, 'parts'>,
  parts: ReadonlyMap<string, Part>,
): Content {
  return envelope.parts.map((reference) => {
    const part = parts.get(reference.digest)
    if (!part) throw new DamagedRecord(`The part ${reference.digest} is missing`)
    return { ...pieceOf(part, reference), digest: reference.digest }
  })
}

import type { Envelope, Part, PartReference } from '@/domain/edition/Edition'
import type { Content, DigestedPiece } from './Content'

/**
 * The content of an edition or a candidate, to be compared: its envelope with the parts that it names, by digest;
 * more parts than it needs do no harm. Throws when one is missing. Digests are not checked again.
 */
export function contentOf(envelope: Envelope, parts: ReadonlyMap<string, Part>): Content {
  return envelope.parts.map((reference) => {
    const part = parts.get(reference.digest)
    if (!part) throw new Error(`The part ${reference.digest} is missing`)
    return pieceOf(part, reference)
  })
}

function pieceOf(part: Part, { claim, digest }: PartReference): DigestedPiece {
  const { salt: _, ...content } = part
  switch (content.kind) {
    case 'claim':
    case 'citation':
    case 'response':
    case 'evidence':
      if (!claim) throw new Error(`The part ${digest} hangs on no claim`)
      return { ...content, claim, digest }
    default:
      return { ...content, digest }
  }
}

import type { Part, PartReference } from './Edition'
import type { Piece } from './Piece'

/** A part without its salt, with the claim that its envelope gives. Throws when a part of a claim has no claim. */
export function pieceOf(part: Part, { claim, digest }: PartReference): Piece {
  const { salt: _, ...content } = part
  switch (content.kind) {
    case 'claim':
    case 'citation':
    case 'response':
    case 'evidence':
      if (!claim) throw new Error(`The part ${digest} hangs on no claim`)
      return { ...content, claim }
    default:
      return content
  }
}

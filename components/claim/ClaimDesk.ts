import type { ReactNode } from 'react'

/** A piece that belongs to a claim, or the claim itself; `place` counts from 1 among pieces of its kind. */
export type ClaimPiece = {
  kind: 'claim' | 'citation' | 'response' | 'evidence'
  id: string
  place: number
}

/** What the desk adds to a claim; readers see the words of the claim alone. */
export type ClaimDesk = {
  /** Beside a piece: the actions on it. */
  beside: (piece: ClaimPiece) => ReactNode
  /** After the last piece of a kind, or where there is none: what is missing, and the button that adds one. */
  after: (kind: 'citation' | 'response' | 'evidence') => ReactNode
}

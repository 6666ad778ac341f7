import type { ReactNode } from 'react'

/** A piece that hangs on a claim, or the claim itself; `place` counts from 1 among its kind. */
export type ClaimPiece = {
  kind: 'claim' | 'citation' | 'response' | 'evidence'
  id: string
  place: number
}

/** What the desk sets into a claim where readers see its words alone. */
export type ClaimDesk = {
  /** Beside a piece: what can be done with it. */
  beside: (piece: ClaimPiece) => ReactNode
  /** After the last piece of a kind, or in its place: what is missing, and what adds one. */
  after: (kind: 'citation' | 'response' | 'evidence') => ReactNode
}

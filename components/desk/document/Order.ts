import type { DocumentPiece } from './DocumentPiece'

/** What a button of the document orders: the page has one listener for all of them. */
export type Order =
  | { does: 'open'; piece: DocumentPiece }
  | { does: 'evidence'; claim: ClaimNamed; use: string | null }
  | { does: 'remove'; what: 'claims' | 'citations' | 'evidence'; id: string; claim: ClaimNamed }
  | { does: 'up' | 'down'; claim: ClaimNamed }
  | { does: 'renumber' | 'duplicate' | 'removeDossier' }
  | { does: 'withdraw' | 'reinstate'; claim: ClaimNamed | null }

export type ClaimNamed = { id: string; number: number }

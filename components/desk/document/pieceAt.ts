import type { DocumentPiece } from './DocumentPiece'

/** A claim with the document that holds its response, empty or not. */
export type ClaimWithResponse = { id: string; response: { id: string } | null }

/** The piece of a dossier that a reason's path leads to; null when it leads to the dossier itself or to nothing. */
export function pieceAt(
  path: readonly string[],
  claims: readonly ClaimWithResponse[],
): DocumentPiece | null {
  const [root, id, kind, own] = path
  const claim = root === 'claims' ? claims.find((one) => one.id === id) : undefined
  if (!claim) return null
  if (kind === 'citations' && own) return { collection: 'citations', id: own }
  if (kind === 'response' || kind === 'evidence') {
    return claim.response
      ? { collection: 'responses', id: claim.response.id }
      : { collection: 'responses', initialData: { claim: claim.id } }
  }
  return { collection: 'claims', id: claim.id }
}

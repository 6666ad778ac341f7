import type { ReactNode } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import type { DocumentAtDesk } from '@/desk/dossier/readDocument'
import type { DocumentPiece } from './DocumentPiece'
import { OrderButton } from './OrderButton'
import { pieceAt } from './pieceAt'

/**
 * A reason as a button that opens the piece that it is about, or adds what is missing; only its words for a user who
 * may not edit.
 */
export const leadTo =
  (document: DocumentAtDesk) =>
  ({ path, message }: DescribedReason): ReactNode =>
    document.mayEdit ? (
      <OrderButton
        className="desk-reasons__lead"
        order={{ does: 'open', piece: pieceOf(document, path) }}
      >
        {message}
      </OrderButton>
    ) : (
      message
    )

function pieceOf(
  { dossier, words, responses }: DocumentAtDesk,
  path: readonly string[],
): DocumentPiece {
  const claims = words.claims.map(({ id }) => {
    const response = responses.get(id)
    return { id, response: response ? { id: response } : null }
  })
  if (path.join() === 'claims') {
    return { collection: 'claims', initialData: { dossier: dossier.id } }
  }
  return pieceAt(path, claims) ?? { collection: 'dossiers', id: dossier.id }
}

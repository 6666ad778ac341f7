import type { ClaimContext } from './ClaimContext'
import type { ClaimPiece } from './ClaimDesk'
import { MarginMarksView } from './MarginMarksView'

type Props = { piece: ClaimPiece; context: ClaimContext }

/** What stands beside a piece: the marks in its margin and, at the desk, what can be done with it. */
export function BesideView({ piece, context }: Props) {
  return (
    <>
      <MarginMarksView piece={piece} context={context} />
      {context.desk?.beside(piece)}
    </>
  )
}

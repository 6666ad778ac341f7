import type { ClaimContext } from './ClaimContext'
import type { ClaimPiece } from './ClaimDesk'
import { MarginMarksView } from './MarginMarksView'

type Props = { piece: ClaimPiece; context: ClaimContext }

/** Content beside a piece: its margin marks and, at the desk, the actions on it. */
export function BesideView({ piece, context }: Props) {
  return (
    <>
      <MarginMarksView piece={piece} context={context} />
      {context.desk?.beside(piece)}
    </>
  )
}

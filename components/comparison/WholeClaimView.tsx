import type { ClaimChange } from '@/domain/comparison/parts/Change'
import type { DigestedPiece } from '@/domain/comparison/parts/Content'
import type { HangingKind } from '@/domain/edition/Piece'
import { comparisonWords } from '@/locales/comparisonWords'
import type { ComparisonContext } from './ComparisonContext'
import { FieldsView } from './FieldsView'
import { LinesView } from './LinesView'
import { TextDifferenceView } from './TextDifferenceView'
import { citationFields, evidenceFields } from './wholeFields'
import { wholeLines } from './wholeLines'

type Props = {
  change: Extract<ClaimChange, { value: unknown }>
  is: 'inserted' | 'removed'
  context: ComparisonContext
}

/** An added or removed claim, with everything that was added or removed with it. */
export function WholeClaimView({ change: { value, parts }, is, context }: Props) {
  const { part: names } = comparisonWords(context.language)
  return (
    <>
      <h4>{names.statement}</h4>
      <TextDifferenceView runs={[{ text: value.statement, is }]} context={context} />
      {parts.map((piece) => (
        <div key={`${piece.kind} ${piece.id}`}>
          <h4>{names[piece.kind]}</h4>
          <WholePieceView piece={piece} is={is} context={context} />
        </div>
      ))}
    </>
  )
}

type PieceProps = Pick<Props, 'is' | 'context'> & { piece: DigestedPiece<HangingKind> }

function WholePieceView({ piece, is, context }: PieceProps) {
  switch (piece.kind) {
    case 'citation':
      return <FieldsView fields={citationFields(piece.value, is)} context={context} />
    case 'response':
      return <LinesView lines={wholeLines(piece.value, is)} context={context} />
    case 'evidence':
      return <FieldsView fields={evidenceFields(piece.value, is)} context={context} />
  }
}

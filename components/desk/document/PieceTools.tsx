import type { ReactNode } from 'react'
import { changeAnchor, claimAnchor, wholeDossierAnchor } from '@/domain/address/anchors'
import type { PartKind } from '@/domain/edition/PartValue'
import { isHangingKind } from '@/domain/edition/Piece'
import { documentWords } from '@/locales/documentWords'
import type { DocumentPlace } from './DocumentPlace'

type Props = {
  at: DocumentPlace
  piece: { kind: PartKind; id: string; number?: number; place?: number }
  /** What can be done with the piece, the first thing when its words are clicked. */
  children?: ReactNode
}

/** Beside a piece: its mark where it differs from what is published, and the actions that this person may take. */
export function PieceTools({ at, piece, children }: Props) {
  const { document, language } = at
  const words = documentWords(language)
  const mark = document.mark(piece.kind, piece.id)
  const isMine = document.mayEdit || document.mayWithdraw
  if (!mark && !(isMine && children)) return null
  return (
    <span className="document__tools" lang={language}>
      {isMine && children}
      {mark && (
        <Mark className={`document__mark document__mark--${mark}`} address={addressOf(at, piece)}>
          {words.marks[mark]}
          {document.update && <span className="unseen">{` (${words.toChange})`}</span>}
        </Mark>
      )}
    </span>
  )
}

type MarkProps = { className: string; address: string | null; children: ReactNode }

const Mark = ({ className, address, children }: MarkProps) =>
  address ? (
    <a className={className} href={address}>
      {children}
    </a>
  ) : (
    <span className={className}>{children}</span>
  )

/** The address of the change of a piece in the comparison. A move is listed at its claim. */
function addressOf({ document }: DocumentPlace, { kind, id, number, place = 1 }: Props['piece']) {
  if (!document.update) return null
  const isMoved = document.mark(kind, id) === 'moved'
  const anchor =
    number === undefined
      ? wholeDossierAnchor
      : !isMoved && isHangingKind(kind)
        ? changeAnchor(number, kind, place)
        : claimAnchor(number)
  return `/admin/update/${document.update.id}#${anchor}`
}

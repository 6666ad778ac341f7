import type { ReactNode } from 'react'
import type { ClaimContext } from '@/components/claim/ClaimContext'
import type { ClaimPiece } from '@/components/claim/ClaimDesk'
import { ClaimView } from '@/components/claim/ClaimView'
import { StandingWordsView } from '@/components/comparison/StandingWordsView'
import { UpdateLineView } from '@/components/dossier/UpdateLineView'
import { RichTextView } from '@/components/richText/RichTextView'
import type { FileValue, PartKind } from '@/domain/edition/PartValue'
import { isFileType, storedName } from '@/domain/file/fileTypes'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import type { LocalizedUpdate } from './localizeUpdate'

type Props = {
  update: LocalizedUpdate
  reading: NonNullable<LocalizedUpdate['reading']>
  /** What stands beside a part: its reviews, and the place to comment on it. `place` names the part. */
  beside: (part: { kind: PartKind; id: string; place: string }) => ReactNode
  language: LocalizedUpdate['dossier']['language']
}

/** The address where a signed-in user gets a file that is not public yet. */
const addressOfFile = ({ sha256, type }: FileValue) =>
  `/api/files/file/${isFileType(type) ? storedName(sha256, type) : sha256}`

/** The words that a verdict is about, where the changes do not show them: of a first edition, or of a withdrawal. */
export function ReviewedText({ update, reading, beside, language: spoken }: Props) {
  const { dossier, organisation } = reading
  const { language, id } = update.dossier
  const { subject } = comparisonWords(spoken)
  const toolsOf = (number: number) => (piece: ClaimPiece) => (
    <span className="document__tools" lang={spoken}>
      {beside({
        ...piece,
        place: {
          claim: subject.statement(number),
          citation: subject.citation(number, piece.place),
          response: subject.response(number),
          evidence: subject.evidence(number, piece.place),
        }[piece.kind],
      })}
    </span>
  )
  const contextOf = (number: number): Omit<ClaimContext, 'labels'> => ({
    language,
    organisation,
    timeZone: update.zone,
    level: 2,
    address: null,
    addressOfFile,
    desk: { beside: toolsOf(number), after: () => null },
  })
  const besideWhole = (kind: PartKind, place: string) => (
    <span className="document__tools" lang={spoken}>
      {beside({ kind, id, place })}
    </span>
  )
  return (
    <div className="document__text update__read">
      <div className="paper" lang={language}>
        {update.isStanding ? (
          <StandingWordsView
            comparison={update.comparison}
            dossier={dossier}
            contextOf={contextOf}
          />
        ) : (
          <>
            <header className="page-head row">
              <h2>{displayText(dossier.head.title, language)}</h2>
              {besideWhole('head', subject.title)}
            </header>
            {dossier.introduction !== null && (
              <div className="row">
                <div className="introduction prose">
                  <RichTextView text={dossier.introduction} language={language} />
                </div>
                {besideWhole('introduction', subject.introduction)}
              </div>
            )}
            {dossier.claims.map((claim) => (
              <ClaimView
                key={claim.id}
                claim={claim}
                context={{ ...contextOf(claim.number), labels: dossier.head.labels }}
              />
            ))}
            {dossier.updateLine !== null && (
              <div className="row">
                <UpdateLineView
                  date={dossier.updateLine}
                  label={dossier.head.labels.update}
                  language={language}
                />
                {besideWhole('updateLine', subject.updateLine)}
              </div>
            )}
          </>
        )}
      </div>
    </div>
  )
}

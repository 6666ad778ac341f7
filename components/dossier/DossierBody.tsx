import type { ClaimHtml } from '@/components/claim/ClaimContent'
import type { ClaimContext } from '@/components/claim/ClaimContext'
import { ClaimView } from '@/components/claim/ClaimView'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { RichTextView } from '@/components/richText/RichTextView'
import { introductionAnchor } from '@/domain/address/anchors'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import { marksOfClaim } from '@/domain/history/marksOfClaim'
import type { Language } from '@/domain/Language'
import { ContentsView } from './ContentsView'
import { UpdateLineView } from './UpdateLineView'

type Props = {
  pressRoom: PublicPressRoom
  language: Language
  dossier: DossierWords
  /** As for a claim: on published pages only. */
  margin?: ClaimContext['margin']
  addressOfFile?: ClaimContext['addressOfFile']
  /** The page of one claim alone; null where it has none. */
  addressOfPoint: (number: number) => string | null
  claimHtml?: ClaimHtml | undefined
}

/** The content of a dossier that is not withdrawn: introduction, contents, claims in order, update line. */
export function DossierBody({
  pressRoom,
  language,
  dossier,
  margin,
  addressOfFile,
  addressOfPoint,
  claimHtml,
}: Props) {
  return (
    <>
      {dossier.introduction !== null && (
        <div className="introduction prose">
          <RichTextView
            text={dossier.introduction}
            language={language}
            anchor={introductionAnchor}
          />
        </div>
      )}
      <ContentsView claims={dossier.claims} language={language} />
      {dossier.claims.map((claim) => (
        <ClaimView
          key={claim.id}
          claim={claim}
          claimHtml={claimHtml}
          context={{
            language,
            labels: dossier.head.labels,
            organisation: pressRoom.organisation,
            timeZone: pressRoom.timeZone,
            ...(margin
              ? { margin: { slug: margin.slug, marks: marksOfClaim(claim, margin.marks) } }
              : {}),
            ...(addressOfFile ? { addressOfFile } : { origin: pressRoom.origin }),
            level: 2,
            address: addressOfPoint(claim.number),
          }}
        />
      ))}
      {dossier.updateLine !== null && (
        <UpdateLineView
          date={dossier.updateLine}
          label={dossier.head.labels.update}
          language={language}
        />
      )}
    </>
  )
}

import { ClaimView } from '@/components/claim/ClaimView'
import { EditionBanner } from '@/components/edition/EditionBanner'
import { EditionRecord } from '@/components/edition/EditionRecord'
import { Page } from '@/components/page/Page'
import { RichTextView } from '@/components/richText/RichTextView'
import { editionPointAddress, pointAddress } from '@/domain/address/addresses'
import { introductionAnchor } from '@/domain/address/anchors'
import { ContentsView } from './ContentsView'
import { DossierHead } from './DossierHead'
import type { DossierPageProps } from './DossierPageProps'
import { dossierFrame } from './dossierFrame'
import { RelatedView } from './RelatedView'
import { UpdateLineView } from './UpdateLineView'
import { WithdrawnDossierView } from './WithdrawnDossierView'

/** A dossier as it stands or, under a banner that says so, as it stood in one edition. */
export function DossierPage(props: DossierPageProps) {
  const { pressRoom, dossier, history, addressNames, reading, related } = props
  const { withdrawal } = dossier
  const { language } = dossier.dossier
  return (
    <Page
      frame={dossierFrame(props)}
      foot={
        <EditionRecord pressRoom={pressRoom} edition={dossier} reading={reading} isCited={true} />
      }
    >
      {addressNames === 'edition' && (
        <EditionBanner
          pressRoom={pressRoom}
          language={language}
          slug={dossier.head.slug}
          edition={dossier}
          history={history}
          point={null}
        />
      )}
      <DossierHead pressRoom={pressRoom} dossier={dossier} history={history} />
      {withdrawal ? (
        <WithdrawnDossierView pressRoom={pressRoom} dossier={dossier} withdrawal={withdrawal} />
      ) : (
        <DossierBody {...props} />
      )}
      <RelatedView related={related} language={language} />
    </Page>
  )
}

/** What a dossier that stands says: introduction, contents, claims in order, update line. */
function DossierBody({ pressRoom, dossier, addressNames }: DossierPageProps) {
  const { language } = dossier.dossier
  const { slug, labels } = dossier.head
  const addressOfPoint = (number: number) =>
    addressNames === 'edition'
      ? editionPointAddress(language, slug, dossier.number, number)
      : pointAddress(language, slug, number)
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
          context={{
            language,
            labels,
            organisation: pressRoom.organisation,
            timeZone: pressRoom.timeZone,
            level: 2,
            address: addressOfPoint(claim.number),
          }}
        />
      ))}
      {dossier.updateLine !== null && (
        <UpdateLineView date={dossier.updateLine} label={labels.update} language={language} />
      )}
    </>
  )
}

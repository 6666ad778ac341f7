import type { ClaimHtml } from '@/components/claim/ClaimContent'
import { DamagedView } from '@/components/edition/DamagedView'
import { EditionBanner } from '@/components/edition/EditionBanner'
import { EditionRecord } from '@/components/edition/EditionRecord'
import { LinkedDataView } from '@/components/linkedData/LinkedDataView'
import { Page } from '@/components/page/Page'
import { claimAddress, editionClaimAddress } from '@/domain/address/addresses'
import { citeAnchor } from '@/domain/address/anchors'
import { DossierBody } from './DossierBody'
import { DossierHead } from './DossierHead'
import type { DossierPageProps } from './DossierPageProps'
import { dossierFrame } from './dossierFrame'
import { pageData } from './pageData'
import { RelatedView } from './RelatedView'
import { WithdrawnDossierView } from './WithdrawnDossierView'

type Props = DossierPageProps & { claimHtml?: ClaimHtml }

/** A dossier at its current edition, or at an earlier one under a banner that says so. */
export function DossierPage({ claimHtml, ...props }: Props) {
  const { pressRoom, dossier, history, addressNames, reading, related, translations, marks } = props
  const { withdrawal } = dossier
  const { language } = dossier.dossier
  const { slug } = dossier.head
  return (
    <Page
      frame={dossierFrame(props)}
      foot={
        <EditionRecord
          pressRoom={pressRoom}
          edition={dossier}
          reading={reading}
          act={props.act}
          point={null}
        />
      }
    >
      {addressNames === 'edition' && (
        <EditionBanner
          pressRoom={pressRoom}
          language={language}
          slug={slug}
          edition={dossier}
          history={history}
          withdrawnSince={props.withdrawnSince}
          pointsWithdrawnSince={props.pointsWithdrawnSince}
          point={null}
        />
      )}
      <DamagedView dossier={dossier} point={null} />
      <DossierHead
        pressRoom={pressRoom}
        dossier={dossier}
        history={history}
        translations={translations}
        hasFeed={true}
      />
      {withdrawal ? (
        <WithdrawnDossierView pressRoom={pressRoom} dossier={dossier} withdrawal={withdrawal} />
      ) : (
        <DossierBody
          pressRoom={pressRoom}
          language={language}
          dossier={dossier}
          margin={{ slug, marks }}
          claimHtml={claimHtml}
          addressOfPoint={(number) => {
            const page =
              addressNames === 'edition'
                ? editionClaimAddress(language, slug, dossier.number, number)
                : claimAddress(language, slug, number)
            return `${page}#${citeAnchor}`
          }}
        />
      )}
      <RelatedView related={related} language={language} />
      <LinkedDataView data={pageData({ ...props, point: null })} />
    </Page>
  )
}

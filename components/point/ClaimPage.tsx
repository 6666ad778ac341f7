import { ClaimView } from '@/components/claim/ClaimView'
import { pageData } from '@/components/dossier/pageData'
import { WithdrawnDossierView } from '@/components/dossier/WithdrawnDossierView'
import { DamagedView } from '@/components/edition/DamagedView'
import { EditionBanner } from '@/components/edition/EditionBanner'
import { EditionRecord } from '@/components/edition/EditionRecord'
import { LinkedDataView } from '@/components/linkedData/LinkedDataView'
import { Page } from '@/components/page/Page'
import { editionsOfClaim } from '@/domain/history/editionsOfClaim'
import { CiteView } from './CiteView'
import { ClaimContextView } from './ClaimContextView'
import { ClaimHistoryView } from './ClaimHistoryView'
import type { ClaimPageProps } from './ClaimPageProps'
import { claimFrame } from './claimFrame'
import { NeighboursView } from './NeighboursView'

/** One claim alone: where it belongs, what it says, how to cite each passage, what stands beside it. */
export function ClaimPage(props: ClaimPageProps) {
  const { pressRoom, dossier, history, addressNames, reading, number, editions, marks } = props
  const { language } = dossier.dossier
  const place = dossier.claims.findIndex((claim) => claim.number === number)
  const claim = dossier.claims[place]
  if (!claim) throw new Error(`edition ${dossier.number} holds no claim ${number}`)
  const current = Math.max(...history.map((edition) => edition.number))
  return (
    <Page
      frame={claimFrame(props, claim)}
      foot={
        <EditionRecord
          pressRoom={pressRoom}
          edition={dossier}
          reading={reading}
          act={props.act}
          point={number}
        />
      }
    >
      {addressNames === 'edition' && (
        <EditionBanner
          pressRoom={pressRoom}
          language={language}
          slug={dossier.head.slug}
          edition={dossier}
          history={history}
          withdrawnSince={props.withdrawnSince}
          point={{ number, isCurrent: editions.includes(current) }}
        />
      )}
      <DamagedView dossier={dossier} point={number} />
      <ClaimContextView
        pressRoom={pressRoom}
        dossier={dossier}
        history={history}
        addressNames={addressNames}
        number={number}
        place={place + 1}
        translations={props.translations}
      />
      {dossier.withdrawal ? (
        <WithdrawnDossierView
          pressRoom={pressRoom}
          dossier={dossier}
          withdrawal={dossier.withdrawal}
        />
      ) : (
        <>
          <ClaimView
            claim={claim}
            context={{
              language,
              labels: dossier.head.labels,
              margin: { slug: dossier.head.slug, marks },
              organisation: pressRoom.organisation,
              timeZone: pressRoom.timeZone,
              origin: pressRoom.origin,
              level: 1,
              address: null,
            }}
          />
          <ClaimHistoryView {...props} />
          <CiteView pressRoom={pressRoom} claim={claim} dossier={dossier} />
        </>
      )}
      {!dossier.withdrawal && (
        <NeighboursView dossier={dossier} place={place} addressNames={addressNames} />
      )}
      <LinkedDataView
        data={pageData({
          ...props,
          point: {
            number,
            editions,
            changedIn: editionsOfClaim(editions, props.pointHistory),
          },
        })}
      />
    </Page>
  )
}

import { WithdrawalView } from '@/components/claim/WithdrawalView'
import { ComparisonView } from '@/components/comparison/ComparisonView'
import { StandingWordsView } from '@/components/comparison/StandingWordsView'
import { DossierBody } from '@/components/dossier/DossierBody'
import { Page } from '@/components/page/Page'
import { unlistedFrame } from '@/components/page/unlistedFrame'
import { claimAnchor } from '@/domain/address/anchors'
import { displayText } from '@/domain/typography/displayText'
import { invitationWords } from '@/locales/invitationWords'
import { InvitationHead } from './InvitationHead'
import type { InvitationPageProps } from './InvitationPageProps'
import { OpinionForm } from './OpinionForm'
import { SaidView } from './SaidView'

/**
 * The page that a person without an account reads by a link: the proposed text, its changes, and the form for their
 * opinion.
 */
export function InvitationPage(props: InvitationPageProps) {
  const { pressRoom, language, view, reading, isSaid, addressOfFile } = props
  const words = invitationWords(language)
  const { dossier, comparison, edition } = reading
  const title = displayText(dossier.head.title, language)
  const statements = new Map(dossier.claims.map(({ id, statement }) => [id, statement]))
  return (
    <Page
      frame={{
        ...unlistedFrame({ pressRoom, language, title: `${title}, ${words.title(edition)}` }),
        printedFoot: reading.digest,
      }}
    >
      <InvitationHead {...props} title={title} />
      {isSaid && (
        <p className="notice" role="status">
          {words.thanks}
        </p>
      )}
      {dossier.withdrawal && (
        <WithdrawalView
          withdrawal={dossier.withdrawal}
          language={language}
          timeZone={pressRoom.timeZone}
        />
      )}
      {view === 'text' ? (
        <DossierBody
          pressRoom={pressRoom}
          language={language}
          dossier={dossier}
          addressOfFile={addressOfFile}
          addressOfPoint={(number) => `#${claimAnchor(number)}`}
        />
      ) : (
        <>
          <ComparisonView
            comparison={comparison}
            language={language}
            layout="inline"
            names={{ labels: dossier.head.labels, statements }}
          />
          <StandingWordsView
            comparison={comparison}
            dossier={dossier}
            contextOf={() => ({
              language,
              organisation: pressRoom.organisation,
              timeZone: pressRoom.timeZone,
              level: 2,
              address: null,
              addressOfFile,
            })}
          />
        </>
      )}
      <SaidView said={reading.said} language={language} timeZone={pressRoom.timeZone} />
      <OpinionForm {...props} />
    </Page>
  )
}

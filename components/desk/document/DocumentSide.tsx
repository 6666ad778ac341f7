import { Actions } from '@/components/desk/update/Actions.client'
import { Discussion } from '@/components/desk/update/Discussion'
import { localizeReason, localizeUpdate } from '@/components/desk/update/localizeUpdate'
import { ToComplete } from '@/components/desk/update/ToComplete'
import { UpdateFacts } from '@/components/desk/update/UpdateFacts'
import { deskWords } from '@/locales/deskWords'
import { documentWords } from '@/locales/documentWords'
import { updateWords } from '@/locales/updateWords'
import { DocumentBin } from './DocumentBin'
import type { DocumentPlace } from './DocumentPlace'
import { DocumentPoints } from './DocumentPoints'
import { DocumentStanding } from './DocumentStanding'
import { DossierTools } from './DossierTools'
import { leadTo } from './leadTo'
import { OrderButton } from './OrderButton'

/** Beside a document: the state of its update, what is missing, and what this person may do now. */
export function DocumentSide({ at }: { at: DocumentPlace }) {
  const { document, language } = at
  const words = documentWords(language)
  const { standing } = deskWords(language)
  const { update, withdrawal } = { update: document.update, withdrawal: document.words.withdrawal }
  const told = update && localizeUpdate(update, language)
  const lead = leadTo(document)
  const asked =
    told?.state === 'open'
      ? told.reviews.filter(
          ({ verdict, submission }) =>
            verdict === 'asksForChanges' && submission === told.submission,
        )
      : []
  return (
    <aside className="document__side" aria-labelledby="document-side">
      <details>
        <summary>
          <h2 id="document-side">{words.side}</h2>
          {update && (
            <span className={`update__state update__state--${update.state}`}>
              {updateWords(language).state[update.state]}
            </span>
          )}
        </summary>
        <DocumentStanding at={at} />
        {asked.length > 0 && (
          <section className="document__asked" aria-labelledby="document-asked">
            <h3 id="document-asked">{updateWords(language).asked}</h3>
            <Discussion reviews={asked} zone={document.timeZone} language={language} />
          </section>
        )}
        {told ? (
          <>
            <UpdateFacts update={told} language={language} leadTo={lead} />
            <Actions update={actionsOf(told)} />
          </>
        ) : (
          <ToComplete
            reasons={document.missing.map((reason) => localizeReason(reason, language))}
            language={language}
            leadTo={lead}
          />
        )}
        <DocumentBin at={at} />
        <DocumentPoints at={at} />
        {document.current && document.mayWithdraw && (
          <p>
            <OrderButton
              className="document__add"
              order={{ does: withdrawal ? 'reinstate' : 'withdraw', claim: null }}
              label={
                withdrawal
                  ? standing.reinstate(standing.dossier)
                  : standing.withdraw(standing.dossier)
              }
            >
              {withdrawal ? standing.reinstateDossier : standing.withdrawDossier}
            </OrderButton>
          </p>
        )}
        <DossierTools at={at} />
      </details>
    </aside>
  )
}

/** The browser gets only what it needs: the document already contains the words. */
function actionsOf({
  comparison: _,
  reading: _____,
  reviews: __,
  invitations: ___,
  toComplete: ____,
  ...actions
}: ReturnType<typeof localizeUpdate>) {
  return actions
}

import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'
import { ClaimBody } from './ClaimBody'
import type { ClaimContext } from './ClaimContext'
import { WithdrawalView } from './WithdrawalView'

type Props = { claim: PublishedClaim; standing: Withdrawal; context: ClaimContext }

/** A withdrawn claim stays in its place: date and reason first; its former words are shown on request. */
export function WithdrawnClaimView({ claim, standing, context }: Props) {
  const { language, timeZone } = context
  const hasWords =
    claim.citations.length > 0 || claim.response !== null || claim.evidence.length > 0
  return (
    <>
      <WithdrawalView withdrawal={standing} language={language} timeZone={timeZone} />
      {hasWords && (
        <details className="withdrawn-words">
          <summary>{siteWords(language).withdrawnWords}</summary>
          <ClaimBody claim={claim} context={context} />
        </details>
      )}
    </>
  )
}

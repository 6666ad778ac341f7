import { DayView } from '@/components/date/DayView'
import { timeValue } from '@/components/date/timeValue'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import type { ClaimValue } from '@/domain/edition/PartValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { ClaimBody } from './ClaimBody'
import type { ClaimContext } from './ClaimContext'

type Props = {
  claim: PublishedClaim
  standing: Extract<ClaimValue['standing'], { is: 'withdrawn' }>
  context: ClaimContext
}

/** A withdrawn claim keeps its place: date and reason first, and what it said on request. */
export function WithdrawnClaimView({ claim, standing, context }: Props) {
  const { language, timeZone } = context
  const words = siteWords(language)
  const hasWords =
    claim.citations.length > 0 || claim.response !== null || claim.evidence.length > 0
  return (
    <>
      <div className="withdrawal">
        <p>
          {words.withdrawnOn}{' '}
          {isDay(standing.date) ? (
            <DayView instant={standing.date} language={language} timeZone={timeZone} />
          ) : (
            <WrittenDateView date={{ words: standing.date, edtf: standing.date }} />
          )}
          {'. '}
          {words.withdrawnReason}
          {words.colon} {displayText(standing.reason, language)}
        </p>
      </div>
      {hasWords && (
        <details className="withdrawn-words">
          <summary>{words.withdrawnWords}</summary>
          <ClaimBody claim={claim} context={context} />
        </details>
      )}
    </>
  )
}

const isDay = (date: string) => timeValue(date)?.length === 'YYYY-MM-DD'.length

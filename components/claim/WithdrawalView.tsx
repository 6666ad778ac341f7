import { DayView } from '@/components/date/DayView'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import type { Withdrawal } from '@/domain/edition/PartValue'
import { namesDay } from '@/domain/edition/withdrawalDay'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Props = { withdrawal: Withdrawal; language: Language; timeZone: string }

/** Since when something is withdrawn, and why. */
export function WithdrawalView({ withdrawal, language, timeZone }: Props) {
  const words = siteWords(language)
  const { date, reason } = withdrawal
  return (
    <div className="withdrawal">
      <p>
        {words.withdrawnOn}{' '}
        {namesDay(date) ? (
          <DayView instant={date} language={language} timeZone={timeZone} />
        ) : (
          <WrittenDateView date={{ words: date, edtf: date }} language={language} />
        )}
        {'. '}
        {words.withdrawnReason}
        {words.colon} {displayText(reason, language)}
      </p>
    </div>
  )
}

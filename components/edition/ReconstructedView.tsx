import { DayView } from '@/components/date/DayView'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import type { Stated } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Props = { stated: Stated; publishedAt: string; language: Language; timeZone: string }

/** A notice that an edition was reconstructed, with its sources, so that it does not pass for one published then. */
export function ReconstructedView({ stated, publishedAt, language, timeZone }: Props) {
  const words = siteWords(language)
  return (
    <p className="reconstructed">
      <span className="tag tag-doubtful">{words.reconstructed}</span> {words.reconstructedStated}
      {words.colon} <WrittenDateView date={stated} language={language} />.{' '}
      {words.reconstructedBasis}
      {words.colon} {displayText(stated.basis, language)}. {words.recordedOn}{' '}
      <DayView instant={publishedAt} language={language} timeZone={timeZone} />.
    </p>
  )
}

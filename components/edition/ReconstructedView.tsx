import { DayView } from '@/components/date/DayView'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import type { Stated } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Props = { stated: Stated; publishedAt: string; language: Language; timeZone: string }

/** An edition put together afterwards never passes for one published then: what it rests on stands beside it. */
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

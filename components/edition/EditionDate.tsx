import { DayView } from '@/components/date/DayView'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'

type Props = {
  edition: Pick<EditionSummary, 'stated' | 'publishedAt'>
  language: Language
  timeZone: string
}

/** The day of an edition: of its publication, or the stated one where it was reconstructed. */
export function EditionDate({ edition: { stated, publishedAt }, language, timeZone }: Props) {
  return stated === null ? (
    <DayView instant={publishedAt} language={language} timeZone={timeZone} />
  ) : (
    <WrittenDateView date={stated} language={language} />
  )
}

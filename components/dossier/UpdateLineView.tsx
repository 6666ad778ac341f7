import { WrittenDateView } from '@/components/date/WrittenDateView'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'

type Props = { date: WrittenDate; label: string; language: Language }

/** The dossier's own last line, as it was written; the label comes before it only where the words lack it. */
export function UpdateLineView({ date, label, language }: Props) {
  const saysSo = foldText(date.words).includes(foldText(label))
  return (
    <p className="update-line">
      {!saysSo && `${displayText(label, language)} `}
      <WrittenDateView date={date} language={language} />
    </p>
  )
}

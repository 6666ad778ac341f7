import { timeValue } from '@/domain/date/timeValue'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'

type Props = { date: WrittenDate; language: Language }

/** A date in the words of its author, with its machine value in the precision of those words. */
export function WrittenDateView({ date, language }: Props) {
  const value = timeValue(date.edtf)
  const words = displayText(date.words, language)
  return value === null ? <span>{words}</span> : <time dateTime={value}>{words}</time>
}

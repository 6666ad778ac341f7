import { timeValue } from '@/domain/date/timeValue'
import type { WrittenDate } from '@/domain/date/WrittenDate'

/** A date in the words of its author, with its machine value in the precision of those words. */
export function WrittenDateView({ date }: { date: WrittenDate }) {
  const value = timeValue(date.edtf)
  return value === null ? <span>{date.words}</span> : <time dateTime={value}>{date.words}</time>
}

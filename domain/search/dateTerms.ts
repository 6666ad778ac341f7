import { months } from '@/domain/date/months'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Language } from '@/domain/Language'

/** Words that find a date besides the written ones, with the same precision: "18 juin 2013". */
export function dateTerms(date: WrittenDate | null, language: Language): string {
  const found = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(date?.edtf ?? '')
  const { year, month, day } = found?.groups ?? {}
  const name = month === undefined ? undefined : months[language][Number(month) - 1]?.[0]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

import { displayDay } from '@/components/date/displayDay'
import { timeValue } from '@/domain/date/timeValue'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'

/** Since when something is withdrawn, in words; a date that does not name a day is shown as it was written. */
export const withdrawalDay = (
  { date }: Withdrawal,
  language: Language,
  timeZone: string,
): string => (namesDay(date) ? displayDay(date, language, timeZone) : date)

/** `date` is EDTF. */
export const namesDay = (date: string) => timeValue(date)?.length === 'YYYY-MM-DD'.length

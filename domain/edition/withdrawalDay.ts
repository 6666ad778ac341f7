import { displayDay } from '@/domain/date/displayDay'
import { timeValue } from '@/domain/date/timeValue'
import type { Language } from '@/domain/Language'
import type { Withdrawal } from './PartValue'
import type { DossierWords } from './PublishedDossier'

/** Since when something is withdrawn, in words; a date that does not name a day is shown as it was written. */
export const withdrawalDay = (
  { date }: Withdrawal,
  language: Language,
  timeZone: string,
): string => (namesDay(date) ? displayDay(date, language, timeZone) : date)

/** `date` is EDTF. */
export const namesDay = (date: string) => timeValue(date)?.length === 'YYYY-MM-DD'.length

/** Since which days a dossier, and one of its claims by number, are withdrawn in an edition; null for what stands. */
export function withdrawalDays(
  { withdrawal, claims }: Pick<DossierWords, 'withdrawal' | 'claims'>,
  point: number | null,
  language: Language,
  timeZone: string,
): { dossier: string | null; point: string | null } {
  const standing = claims.find(({ number }) => number === point)?.standing
  return {
    dossier: withdrawal && withdrawalDay(withdrawal, language, timeZone),
    point: standing?.is === 'withdrawn' ? withdrawalDay(standing, language, timeZone) : null,
  }
}

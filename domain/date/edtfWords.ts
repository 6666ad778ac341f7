import type { Language } from '@/domain/Language'
import { clockWords } from './clockWords'
import { timeValue } from './timeValue'

const styles = [
  { year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { dateStyle: 'long' },
] as const

/** EDTF numbers the seasons from 21. */
const seasons: Readonly<Record<Language, readonly string[]>> = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
}

/**
 * The words of an EDTF date in a language other than the author's, with the same precision: "2014-05" is "mai 2014" or
 * "May 2014". Null if it is not a day, month, year or season: only the author's own words express such a date well.
 */
export function edtfWords(edtf: string | null, language: Language): string | null {
  const season = /^(?<year>\d{4})-2(?<place>[1-4])$/.exec(edtf ?? '')?.groups
  if (season) return `${seasons[language][Number(season.place) - 1]} ${season.year}`
  const date = timeValue(edtf)
  const style = styles[(date?.split('-').length ?? 0) - 1]
  return date === null || style === undefined ? null : clockWords(date, 'UTC', language, style)
}

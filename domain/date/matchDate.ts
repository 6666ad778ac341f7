import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import { months } from './months'

/** `month` and `day` count from 1 and are null if the words do not contain them. */
export type DateParts = { year: number; month: number | null; day: number | null }

/**
 * The parts of words that have the shape of one date and contain nothing else, or null. Only the shape is checked: "31
 * juin 2013" matches. Day and month in figures ("18/06/2013") match in French only, where their order is certain.
 */
export function matchDate(words: string, language: Language): DateParts | null {
  if (words.length > longest) return null
  const folded = foldText(words).trim().replace(/ +/g, ' ')
  const found = shapes[language]
    .map((shape) => shape.exec(folded)?.groups)
    .find((groups) => groups !== undefined)
  return found === undefined ? null : partsOf(found, language)
}

const longest = 60

function partsOf(
  { year, month, day }: Record<string, string | undefined>,
  language: Language,
): DateParts {
  return {
    year: Number(year),
    month: month === undefined ? null : monthNumber(month, language),
    day: day === undefined ? null : Number(day),
  }
}

function monthNumber(word: string, language: Language): number {
  const named = months[language].findIndex((names) => names.includes(word))
  return named === -1 ? Number(word) : named + 1
}

const year = '(?<year>[12]\\d{3})'
const iso = `${year}-(?<month>\\d{2})(?:-(?<day>\\d{2}))?`
const month = (language: Language) => `(?<month>${months[language].flat().join('|')})\\.?`

const frenchWeekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?'
const englishWeekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const englishDay = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

const shapes: Record<Language, readonly RegExp[]> = {
  fr: [
    `(?:le )?${frenchWeekday}(?<day>\\d{1,2})(?:(?<=\\b0?1)er)? ${month('fr')} ${year}`,
    `(?:en )?${month('fr')} ${year}`,
    `(?:en )?${year}`,
    `(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.]${year}`,
    iso,
  ].map(whole),
  en: [
    `(?:on )?${englishWeekday}${englishDay}(?: of)? ${month('en')},? ${year}`,
    `(?:on )?${englishWeekday}${month('en')} ${englishDay},? ${year}`,
    `(?:in )?${month('en')},? ${year}`,
    `(?:in )?${year}`,
    iso,
  ].map(whole),
}

function whole(shape: string): RegExp {
  return new RegExp(`^${shape}$`)
}

import { matchDate } from '@/domain/date/matchDate'
import type { Language } from '@/domain/Language'
import { cut, isBlank, type SourceSpan, trimmed } from '../source/SourceSpan'

/** The parts of "Outlet, date" or "Author, Outlet, date"; `marks` are the commas between them. */
export type Attribution = {
  author: SourceSpan | null
  outlet: SourceSpan | null
  date: SourceSpan | null
  marks: readonly SourceSpan[]
}

/**
 * The parts of the words in the brackets after a quote. The date is the longest end of them that is written
 * like a date, or, where there is none, a last part with a figure in it. What cannot be parted is the outlet.
 */
export function parseAttribution(words: SourceSpan, language: Language): Attribution {
  const whole = trimmed(words)
  if (matchDate(whole.text, language) !== null) {
    return { author: null, outlet: null, date: whole, marks: [] }
  }
  const commas = [...whole.text.matchAll(/,/g)].map(({ index }) => index)
  const dated = commas.find((at) => matchDate(whole.text.slice(at + 1), language) !== null)
  const comma = dated ?? commaBeforeFigures(whole.text, commas, language)
  if (comma === undefined) return { author: null, outlet: whole, date: null, marks: [] }

  const named = parseNames(trimmed(cut(whole, 0, comma)))
  const date = trimmed(cut(whole, comma + 1))
  return { ...named, date, marks: [...named.marks, cut(whole, comma, comma + 1)] }
}

/** Words like "spring 2013" are a date, though it has no EDTF; a page number after a date is none. */
function commaBeforeFigures(text: string, commas: readonly number[], language: Language) {
  const last = commas.at(-1)
  const parts = text.split(',')
  if (last === undefined || parts.some((part) => matchDate(part, language) !== null))
    return undefined
  return /\d/.test(text.slice(last)) ? last : undefined
}

/** Two names are an author and an outlet; one, or more than two, are the outlet. */
function parseNames(names: SourceSpan) {
  const [comma, ...more] = [...names.text.matchAll(/, /g)].map(({ index }) => index)
  if (comma === undefined || more.length > 0) {
    return { author: null, outlet: isBlank(names) ? null : names, marks: [] }
  }
  const author = trimmed(cut(names, 0, comma))
  const outlet = trimmed(cut(names, comma + 1))
  if (isBlank(author) || isBlank(outlet)) return { author: null, outlet: names, marks: [] }
  return { author, outlet, marks: [cut(names, comma, comma + 1)] }
}

import type { Wanted } from './parseQuery'

/** What finds one word of a query: any of these terms, or any term that begins with one of the beginnings; in a phrase, if it is in one. */
export type WantedTerms = {
  terms: readonly string[]
  beginnings: readonly string[]
  phrase: string | null
}

/** Exactly the terms of a query. */
export const exactly = (wanted: readonly Wanted[]): readonly WantedTerms[] =>
  wanted.map(({ terms, phrase }) => ({ terms, beginnings: [], phrase }))

/**
 * The terms of a query, and those that begin alike or differ by one letter; phrases do not count. `similarTo` gives
 * the terms of the index that differ by one letter from one.
 */
export const nearly = (
  wanted: readonly Wanted[],
  similarTo: (term: string) => readonly string[],
): readonly WantedTerms[] =>
  wanted.map(({ terms }) => ({
    terms: [...new Set([...terms, ...terms.filter(mayDiffer).flatMap(similarTo)])],
    beginnings: terms.filter((term) => term.length >= 3 && !isDate(term)),
    phrase: null,
  }))

/** Whether a term of the index that differs by one letter from it is similar: not for short terms and dates. */
export const mayDiffer = (term: string): boolean => term.length >= 5 && !isDate(term)

const isDate = (term: string) => /^\d{4}-/.test(term)

/** Whether two terms differ by one letter at most: exchanged, inserted or left out. */
export function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  const rest = (text: string, isLonger: boolean) => text.slice(start + (isLonger ? 1 : 0))
  return (
    one === other ||
    rest(one, one.length >= other.length) === rest(other, other.length >= one.length)
  )
}

/**
 * The query in the language of SQLite's FTS5, over the columns of `UnitText`: every word is in the unit or in the title
 * of its dossier, and at least one in the unit itself. Null for a query without words.
 */
export function matchExpression(wanted: readonly WantedTerms[]): string | null {
  const [only, ...others] = wanted
  if (!only) return null
  const inUnit = wanted.map((each) => matchWord(each, 'names terms about', 'lines'))
  if (others.length === 0) return inUnit.join('')
  const anywhere = wanted.map((each) =>
    matchWord(each, 'names terms about title', 'lines titleLines'),
  )
  return `${anywhere.join(' AND ')} AND (${inUnit.join(' OR ')})`
}

function matchWord({ terms, beginnings, phrase }: WantedTerms, columns: string, lines: string) {
  if (phrase !== null) return `({${lines}} : ${quoted(phrase.trim())})`
  const some = [...terms.map(quoted), ...beginnings.map((beginning) => `${quoted(beginning)} *`)]
  return `({${columns}} : (${some.join(' OR ')}))`
}

/** Terms have letters, digits and hyphens only. */
const quoted = (term: string) => `"${term.replaceAll('"', '')}"`

/** Whether a term of a passage finds this word of a query. */
export const isFoundBy = (term: string, { terms, beginnings }: WantedTerms): boolean =>
  terms.includes(term) || beginnings.some((beginning) => term.startsWith(beginning))

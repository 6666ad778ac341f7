import { matchDate } from '@/domain/date/matchDate'
import type { Language } from '@/domain/Language'
import type { Lexicon } from '../lexicon/Lexicon'

export type Pair = Lexicon['quotes'][number]

/** Offsets in the last line of a citation: where the quote ends, and where the words of its attribution are. */
export type FoundAttribution = {
  quoteEnd: number
  words: { from: number; to: number; bracketed: boolean } | null
}

/**
 * Finds the attribution at the end of a citation's last line; `before` is the line above. Words in brackets
 * after the closing quotation mark are one; other words must have a date.
 */
export function findAttribution(
  last: string,
  { before, pair, language }: { before: string; pair: Pair | undefined; language: Language },
): FoundAttribution {
  const bracket = openingBracket(last)
  const paired = bracket === null ? null : inBrackets(last, bracket)
  if (paired !== null && endsQuote(last.slice(0, paired.quoteEnd) || before, pair)) return paired

  const close = pair === undefined ? -1 : last.lastIndexOf(pair.close)
  const isClosed = pair !== undefined && close >= (before === '' ? pair.open.length : 0)
  const quoteEnd = isClosed ? close + pair.close.length : last.length
  const rest = last.slice(quoteEnd)
  const restAt = last.length - rest.trimStart().length
  if (rest.trimStart().startsWith('(') && rest.endsWith(')')) return inBrackets(last, restAt)

  if (paired !== null && hasDate(last.slice(paired.words.from, paired.words.to), language)) {
    return paired
  }
  return { quoteEnd, words: wordsFrom(last, restAt, language) }
}

function inBrackets(last: string, bracket: number) {
  const words = { from: bracket + 1, to: last.length - 1, bracketed: true }
  return { quoteEnd: last.slice(0, bracket).trimEnd().length, words }
}

/** Whether the line ends with the pair's closing mark, or with that and something in brackets. */
export function endsCitation(line: string, pair: Pair): boolean {
  const text = line.trimEnd()
  const bracket = openingBracket(text)
  return text.endsWith(pair.close) || (bracket !== null && endsQuote(text.slice(0, bracket), pair))
}

function endsQuote(text: string, pair: Pair | undefined): boolean {
  return pair !== undefined && text.trimEnd().endsWith(pair.close) && text.trim() !== pair.open
}

function wordsFrom(last: string, from: number, language: Language) {
  const closing = last.startsWith('(', from) ? last.indexOf(')', from) : -1
  if (closing !== -1) return { from: from + 1, to: closing, bracketed: true }
  return hasDate(last.slice(from), language) ? { from, to: last.length, bracketed: false } : null
}

/** Whether the words are a name, a comma and a date. */
function hasDate(words: string, language: Language): boolean {
  return [...words.matchAll(/,/g)].some(({ index }) => matchDate(words.slice(index + 1), language))
}

/** The bracket that the text's last character closes. */
function openingBracket(text: string): number | null {
  if (!text.endsWith(')')) return null
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++
    if (text[at] === '(') depth--
    if (depth === 0) return at
  }
  return null
}

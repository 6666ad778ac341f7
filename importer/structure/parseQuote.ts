import type { Language } from '@/domain/Language'
import type { Lexicon } from '../lexicon/Lexicon'
import { cut, isBlank, type SourceSpan, trimmed } from '../source/SourceSpan'
import { findAttribution, type Pair } from './findAttribution'

/**
 * The parts of a citation: the quote without its outer guillemets, the words of its attribution, and which
 * guillemets were there. `marks` are guillemets and brackets.
 */
export type Quote = {
  quote: readonly SourceSpan[]
  attribution: SourceSpan | null
  guillemets: 'both' | 'opening' | 'none'
  marks: readonly SourceSpan[]
}

/** The pair whose opening mark the text begins with. */
export function openingPair(text: string, { quotes }: Lexicon): Pair | undefined {
  const start = text.trimStart()
  return quotes.find(({ open }) => start.startsWith(open))
}

/** Removes the first opening and the last closing mark only: marks inside the quote belong to it. */
export function parseQuote(
  passage: readonly SourceSpan[],
  { lexicon, language }: { lexicon: Lexicon; language: Language },
): Quote {
  const lines = passage.map(trimmed)
  const last = lines.at(-1)
  const pair = openingPair(lines[0]?.text ?? '', lexicon)
  if (last === undefined) return { quote: [], attribution: null, guillemets: 'none', marks: [] }

  const before = lines.at(-2)?.text ?? ''
  const { quoteEnd, words } = findAttribution(last.text, { before, pair, language })
  const body = [...lines.slice(0, -1), trimmed(cut(last, 0, quoteEnd))]
  const bare = withoutGuillemets(body, pair)
  return {
    ...bare,
    quote: bare.quote.filter((line) => !isBlank(line)),
    attribution: words === null ? null : cut(last, words.from, words.to),
    marks: [
      ...bare.marks,
      ...(words?.bracketed
        ? [cut(last, words.from - 1, words.from), cut(last, words.to, words.to + 1)]
        : []),
    ],
  }
}

function withoutGuillemets(lines: readonly SourceSpan[], pair: Pair | undefined) {
  const [first, ...others] = lines
  if (pair === undefined || first === undefined) {
    return { quote: lines, guillemets: 'none' as const, marks: [] }
  }
  const opening = cut(first, 0, pair.open.length)
  const opened = [trimmed(cut(first, pair.open.length)), ...others].filter((line) => !isBlank(line))
  const last = opened.at(-1)
  if (!last?.text.endsWith(pair.close)) {
    return { quote: opened, guillemets: 'opening' as const, marks: [opening] }
  }
  const end = last.text.length - pair.close.length
  return {
    quote: [...opened.slice(0, -1), trimmed(cut(last, 0, end))],
    guillemets: 'both' as const,
    marks: [opening, cut(last, end)],
  }
}

import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { Lexicon } from '../lexicon/Lexicon'
import type { SourceSpan } from '../source/SourceSpan'
import { endsCitation, type Pair } from './findAttribution'
import { type CitationContext, parseCitation } from './parseCitation'
import { openingPair } from './parseQuote'
import type { StructuredCitation } from './Structure'

type Group = readonly SourceSpan[]

/**
 * The citations of a section, whose lines come in groups: one for each block. Under a heading the first group
 * is a citation, whatever it begins with; every other must begin with an opening quotation mark. A group that
 * does not is left over, unless a quote is still open before it.
 */
export function parseCitations(
  groups: readonly Group[],
  heading: SourceSpan | null,
  context: CitationContext,
): readonly StructuredCitation[] {
  const passages = joinOpenQuotes(groups, context.lexicon).flatMap((group, index) => {
    const begins = openingPair(group[0]?.text ?? '', context.lexicon) !== undefined
    return begins || (index === 0 && heading !== null) ? splitPassages(group, context.lexicon) : []
  })
  return passages
    .map((passage) => parseCitation(passage, context))
    .filter((citation) => citation !== null)
    .map((citation, index) => ({ ...citation, heading: index === 0 ? heading : null }))
}

/** A quote of several paragraphs is one group, provided that it is closed before the next one opens. */
function joinOpenQuotes(groups: readonly Group[], lexicon: Lexicon): readonly Group[] {
  const joined: Group[] = []
  for (let index = 0; index < groups.length; index++) {
    const end = endOfQuote(groups, index, lexicon)
    joined.push(groups.slice(index, end + 1).flat())
    index = end
  }
  return joined
}

/** The index of the group that closes the quote which the group at `start` opens; else `start`. */
function endOfQuote(groups: readonly Group[], start: number, lexicon: Lexicon): number {
  const pair = openingPair(groups[start]?.[0]?.text ?? '', lexicon)
  if (pair === undefined) return start
  for (let end = start; end < groups.length; end++) {
    const group = groups[end] ?? []
    if (end > start && openingPair(group[0]?.text ?? '', lexicon) !== undefined) return start
    if (group.some((line) => endsCitation(line.text, pair))) return end
  }
  return start
}

/** Citations on consecutive lines: the next one begins after a line that completes one. */
function splitPassages(group: Group, lexicon: Lexicon): readonly SourceSpan[][] {
  const passages: SourceSpan[][] = []
  for (const line of group) {
    const before = passages.at(-1)?.at(-1)
    const pair = openingPair(line.text, lexicon)
    const begins = pair !== undefined && before !== undefined && isComplete(before, pair)
    if (before === undefined || begins) passages.push([line])
    else passages.at(-1)?.push(line)
  }
  return passages
}

function isComplete(line: SourceSpan, pair: Pair): boolean {
  return endsCitation(line.text, pair) || isWebAddress(line.text.trim())
}

import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import type { ImportCode } from '@/domain/draft/ImportCode'
import type { Language } from '@/domain/Language'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { Lexicon } from '../lexicon/Lexicon'
import type { AddMessage, ImportLevel } from '../messages/ImportMessage'
import { type SourceSpan, trimmed } from '../source/SourceSpan'
import { type Attribution, parseAttribution } from './parseAttribution'
import { parseQuote, type Quote } from './parseQuote'
import type { StructuredCitation } from './Structure'

export type CitationContext = { lexicon: Lexicon; language: Language; addMessage: AddMessage }

/** The lines as one citation; an address on the last line is its link. Null where nothing is quoted. */
export function parseCitation(
  passage: readonly SourceSpan[],
  context: CitationContext,
): StructuredCitation | null {
  const last = passage.at(-1)
  const hasLink = passage.length > 1 && last !== undefined && isWebAddress(last.text.trim())
  const parsed = parseQuote(hasLink ? passage.slice(0, -1) : passage, context)
  if (parsed.quote.length === 0) return null

  const attribution =
    parsed.attribution === null
      ? noAttribution
      : parseAttribution(parsed.attribution, context.language)
  const line = passage[0]?.line ?? 1
  for (const { level, code } of findings(parsed, attribution, context)) {
    context.addMessage({ level, code, line })
  }
  return {
    heading: null,
    quote: parsed.quote,
    author: attribution.author,
    outlet: attribution.outlet,
    date: attribution.date,
    link: hasLink ? trimmed(last) : null,
    marks: [...parsed.marks, ...attribution.marks],
  }
}

const noAttribution: Attribution = { author: null, outlet: null, date: null, marks: [] }

type Finding = { level: ImportLevel; code: ImportCode }

function findings(
  parsed: Quote,
  { author, outlet, date }: Attribution,
  { language }: CitationContext,
): readonly Finding[] {
  const found: Finding[] = []
  if (parsed.guillemets === 'none')
    found.push({ level: 'warning', code: 'citationWithoutGuillemets' })
  if (parsed.guillemets === 'opening') found.push({ level: 'warning', code: 'guillemetNotClosed' })
  if (parsed.attribution === null) {
    return [...found, { level: 'warning', code: 'citationWithoutAttribution' }]
  }
  if (outlet === null || (date === null && outlet.text.includes(','))) {
    found.push({ level: 'warning', code: 'attributionUnreadable' })
  } else if (date === null) {
    found.push({ level: 'info', code: 'citationWithoutDate' })
  }
  if (author !== null) found.push({ level: 'info', code: 'authorRead' })
  if (date !== null && parseWrittenDate(date.text, language).edtf === null) {
    found.push({ level: 'warning', code: 'dateNotUnderstood' })
  }
  return found
}

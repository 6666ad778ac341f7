import type { Draft, DraftClaim } from '@/domain/draft/Draft'
import type { Language } from '@/domain/Language'
import { writeRichText } from '@/domain/plainDocument/writeRichText'
import type { RichText } from '@/domain/richText/RichText'
import type { ImportResult } from './ImportResult'
import { describeMessage } from './messages/describeMessage'
import type { ImportLevel } from './messages/ImportMessage'

/**
 * What an import found in a document, as one JSON object: dates are EDTF or null beside their words, paragraphs
 * are lines as a plain document has them, messages are in `language`. A refused document has no fields.
 */
export type ImportReport = {
  title: string | null
  introduction: readonly string[]
  update: { words: string; date: string | null } | null
  claims: readonly ReportedClaim[]
  unassigned: readonly { line: number; text: string }[]
  coverage: number
  messages: readonly { level: ImportLevel; code: string; line: number; text: string }[]
}

type ReportedDate = { date: string | null; words: string | null }

type ReportedClaim = {
  number: number
  statement: string
  citations: readonly (ReportedDate & {
    heading: string | null
    quote: string
    outlet: string | null
  })[]
  response: readonly string[]
  evidence: readonly (ReportedDate & { label: string; url: string | null; note: string | null })[]
}

/** The report of an import. `language` is that of its messages: without it, the document's, else French. */
export function importReport(
  { draft, unassigned, coverage, messages }: ImportResult,
  language: Language = draft?.language ?? 'fr',
): ImportReport {
  const updateLine = draft?.updateLine ?? null
  return {
    title: draft?.title ?? null,
    introduction: draft === null ? [] : blocks(draft.introduction),
    update: updateLine && { words: updateLine.words, date: updateLine.edtf },
    claims: draft === null ? [] : draft.claims.map((claim) => reportedClaim(claim, draft)),
    unassigned,
    coverage,
    messages: messages.map((message) => ({
      level: message.level,
      code: message.code,
      line: message.line,
      text: describeMessage(message, language),
    })),
  }
}

function reportedClaim(claim: DraftClaim, draft: Draft): ReportedClaim {
  return {
    number: claim.number,
    statement: claim.statement,
    citations: claim.citations.map(({ heading, quote, outlet, date }) => ({
      heading,
      quote,
      outlet: outlet.name || null,
      date: date?.edtf ?? null,
      words: date?.words ?? null,
    })),
    response: blocks(claim.response),
    evidence: claim.evidence.flatMap(({ evidence, note }) => {
      const used = draft.evidence[evidence]
      if (used === undefined) return []
      const { label, date, link } = used
      return { label, date: date?.edtf ?? null, words: date?.words ?? null, url: link, note }
    }),
  }
}

/** A string for each paragraph, quotation and list item, as the plain document writes them. */
function blocks(richText: RichText): readonly string[] {
  return writeRichText(richText).flatMap(({ type, lines }) =>
    type === 'list' ? lines : [lines.join('\n')],
  )
}

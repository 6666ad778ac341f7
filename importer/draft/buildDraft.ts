import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Draft, DraftCitation } from '@/domain/draft/Draft'
import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { AddMessage } from '../messages/ImportMessage'
import { passageText } from '../source/passageText'
import type { SourceDocument } from '../source/SourceDocument'
import { linksOf, type SourceSpan } from '../source/SourceSpan'
import type { Structure, StructuredCitation, StructuredEvidence } from '../structure/Structure'
import { webAddressesOf } from '../structure/webAddressesOf'
import { checkEvidence } from './checkEvidence'
import { introductionOf } from './introductionOf'
import { labelsAsWritten } from './labelsAsWritten'
import { type EvidenceLine, mergeEvidence } from './mergeEvidence'
import { responseOf } from './responseOf'

/**
 * The draft of a dossier whose structure was found in `source`. What is missing is empty; `parseStructure` has
 * reported it. `labels` are those of the dossier that the document amends.
 */
export function buildDraft(
  structure: Structure,
  source: SourceDocument,
  { labels, addMessage }: { labels?: Labels; addMessage: AddMessage },
): Draft {
  const { language, title, introduction, update, claims } = structure
  const lines = claims.flatMap(({ evidence }) =>
    evidence.map((line) => evidenceLine(line, language, addMessage)),
  )
  const merged = mergeEvidence(lines)
  for (const message of checkEvidence(lines, merged)) addMessage(message)
  let used = 0
  const usesByClaim = claims.map(({ evidence }) => {
    const start = used
    used += evidence.length
    return merged.uses.slice(start, used)
  })
  return {
    language,
    title: title?.text ?? '',
    labels: labelsAsWritten(structure, labels),
    introduction: introductionOf(introduction),
    updateLine: update?.date ?? null,
    evidence: merged.evidence,
    claims: claims.map((claim, index) => ({
      number: claim.number,
      statement: claim.statement?.text ?? '',
      citations: claim.citations.map((citation) => citationOf(citation, source, language)),
      response: responseOf(claim.response, claim.responseLabels),
      evidence: usesByClaim[index] ?? [],
    })),
  }
}

/** The link is the address on a line of its own, else the first one that the format links from its words. */
function citationOf(
  { heading, quote, author, outlet, date, link }: StructuredCitation,
  source: SourceDocument,
  language: Language,
): DraftCitation {
  const words = [...quote, author, outlet, date].filter((span) => span !== null)
  return {
    heading: heading?.text ?? null,
    quote: passageText(quote, source.text),
    outlet: { name: outlet?.text ?? '', address: null },
    author: author?.text ?? null,
    date: dateOf(date, language),
    link: link?.text ?? words.flatMap(linksOf).find(isWebAddress) ?? null,
  }
}

/** An address in the label is the link too, and stays in the label. */
function evidenceLine(
  { label, date, link }: StructuredEvidence,
  language: Language,
  addMessage: AddMessage,
): EvidenceLine {
  const addresses = webAddressesOf(label)
  if (addresses.length > 1) {
    addMessage({ level: 'warning', code: 'addressDoubtful', line: label.line })
  }
  return {
    label: label.text,
    date: dateOf(date, language),
    link: link?.text ?? addresses[0] ?? null,
    line: label.line,
  }
}

function dateOf(date: SourceSpan | null, language: Language): WrittenDate | null {
  return date === null ? null : parseWrittenDate(date.text, language)
}

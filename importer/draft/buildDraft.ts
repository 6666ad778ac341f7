import { readWrittenDate } from '@/domain/date/readWrittenDate'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Draft, DraftCitation } from '@/domain/draft/Draft'
import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import type { AddMessage } from '../messages/ImportMessage'
import { passageText, type SourceSpan } from '../source/SourceSpan'
import type { Structure, StructuredCitation, StructuredEvidence } from '../structure/Structure'
import { webAddresses } from '../structure/webAddressesOf'
import { checkEvidence } from './checkEvidence'
import { labelsAsWritten } from './labelsAsWritten'
import { type EvidenceLine, mergeEvidence } from './mergeEvidence'
import { introductionOf, responseOf } from './richTextOf'

/** Last stage: structure to draft. `labels` are those of the dossier that the document amends. */
export function buildDraft(
  structure: Structure,
  { labels, addMessage }: { labels?: Labels; addMessage: AddMessage },
): Draft {
  const { language, title, introduction, update, claims } = structure
  const lines = claims.flatMap(({ evidence }) =>
    evidence.map((piece) => evidenceLine(piece, language, addMessage)),
  )
  const merged = mergeEvidence(lines)
  checkEvidence(lines, merged, addMessage)
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
      citations: claim.citations.map((citation) => citationOf(citation, language)),
      response: responseOf(claim.response, claim.responseLabels),
      evidence: usesByClaim[index] ?? [],
    })),
  }
}

function citationOf(citation: StructuredCitation, language: Language): DraftCitation {
  return {
    heading: citation.heading?.text ?? null,
    quote: passageText(citation.quote),
    outlet: { name: citation.outlet?.text ?? '', address: null },
    author: citation.author?.text ?? null,
    date: dateOf(citation.date, language),
    link: citation.link?.text ?? null,
  }
}

/** An address in the label is the link too, and stays in the label: text is kept as it was written. */
function evidenceLine(
  { label, date, link }: StructuredEvidence,
  language: Language,
  addMessage: AddMessage,
): EvidenceLine {
  const addresses = webAddresses(label.text)
  if (addresses.length > 1)
    addMessage({ level: 'warning', code: 'addressDoubtful', line: label.line })
  return {
    label: label.text,
    date: dateOf(date, language),
    link: link?.text ?? addresses[0] ?? null,
    line: label.line,
  }
}

function dateOf(date: SourceSpan | null, language: Language): WrittenDate | null {
  return date === null ? null : readWrittenDate(date.text, language)
}

import type { Language } from '@/domain/Language'
import type { Lexicon } from '../lexicon/Lexicon'
import type { AddMessage } from '../messages/ImportMessage'
import { type SourceSpan, trimmed } from '../source/SourceSpan'
import { parseCitations } from './parseCitations'
import { parseEvidence } from './parseEvidence'
import type { StructuredClaim } from './Structure'
import type { ClaimSections, Section } from './splitSections'

/**
 * A claim and what stands under it. Its statement is the rest of its line, or the next line where nothing is
 * left of it; quotes without a heading may follow.
 */
export function parseClaim(
  { mark, groups, sections }: ClaimSections,
  context: { lexicon: Lexicon; language: Language; addMessage: AddMessage },
): StructuredClaim {
  const [first, ...others] = groups
  const statement = first?.[0]
  const unheaded = [first?.slice(1) ?? [], ...others].filter((group) => group.length > 0)
  const under = (kind: Section['mark']['kind']) =>
    sections.filter((section) => section.mark.kind === kind)

  return {
    line: mark.mark.line,
    number: mark.number,
    template: mark.template,
    statement: statement === undefined ? null : trimmed(statement),
    citations: [
      ...parseCitations(unheaded, null, context),
      ...under('citation').flatMap((section) =>
        parseCitations(section.groups, section.mark.label, context),
      ),
    ],
    responseLabels: under('response').map((section) => section.mark.label),
    response: under('response').flatMap((section) => readResponse(section, context.addMessage)),
    evidenceLabels: under('evidence').map((section) => section.mark.label),
    evidence: under('evidence').flatMap((section) => parseEvidence(section.groups, context)),
    marks: [mark.mark, ...sections.map((section) => section.mark.mark)],
  }
}

/** Blocks after a blank line still belong to the response; nothing else could, but somebody should look. */
function readResponse(
  { groups }: Section,
  addMessage: AddMessage,
): readonly (readonly SourceSpan[])[] {
  for (const group of groups.slice(1)) {
    addMessage({ level: 'warning', code: 'responseContinued', line: group[0]?.line ?? 1 })
  }
  return groups
}

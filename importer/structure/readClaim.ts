import type { Language } from '@/domain/Language'
import type { Lexicon } from '../lexicon/Lexicon'
import { type Piece, trimmed } from '../Piece'
import type { Say } from '../Say'
import { readCitations } from './readCitations'
import { readEvidence } from './readEvidence'
import type { StructuredClaim } from './Structure'
import type { ClaimSections, Section } from './splitSections'

/**
 * A claim and what stands under it. Its statement is the rest of its line, or the next line where nothing is
 * left of it; quotes without a heading may follow.
 */
export function readClaim(
  { mark, groups, sections }: ClaimSections,
  context: { lexicon: Lexicon; language: Language; say: Say },
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
      ...readCitations(unheaded, null, context),
      ...under('citation').flatMap((section) =>
        readCitations(section.groups, section.mark.label, context),
      ),
    ],
    responseLabels: under('response').map((section) => section.mark.label),
    response: under('response').flatMap((section) => readResponse(section, context.say)),
    evidenceLabels: under('evidence').map((section) => section.mark.label),
    evidence: under('evidence').flatMap((section) => readEvidence(section.groups, context)),
    marks: [mark.mark, ...sections.map((section) => section.mark.mark)],
  }
}

/** Blocks after a blank line still belong to the response; nothing else could, but somebody should look. */
function readResponse({ groups }: Section, say: Say): readonly (readonly Piece[])[] {
  for (const group of groups.slice(1)) {
    say({ level: 'warning', code: 'responseContinued', line: group[0]?.line ?? 1 })
  }
  return groups
}

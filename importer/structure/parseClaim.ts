import type { Language } from '@/domain/Language'
import type { Lexicon } from '../lexicon/Lexicon'
import type { AddMessage } from '../messages/ImportMessage'
import type { SourceBlock } from '../source/SourceDocument'
import { trimmed } from '../source/SourceSpan'
import { parseCitations } from './parseCitations'
import { parseEvidence } from './parseEvidence'
import type { StructuredClaim } from './Structure'
import type { ClaimSections, Section } from './splitSections'

/**
 * A claim and its sections. Its statement is the rest of its line, or the next line where nothing is left of
 * it; quotes without a heading may follow.
 */
export function parseClaim(
  { mark, blocks, sections }: ClaimSections,
  context: { lexicon: Lexicon; language: Language; addMessage: AddMessage },
): StructuredClaim {
  const [first, ...others] = blocks.map(({ lines }) => lines)
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
        parseCitations(linesOf(section), section.mark.label, context),
      ),
    ],
    responseLabels: under('response').map((section) => section.mark.label),
    response: under('response').flatMap((section) => parseResponse(section, context.addMessage)),
    evidenceLabels: under('evidence').map((section) => section.mark.label),
    evidence: under('evidence').flatMap((section) => parseEvidence(section.blocks, context)),
    marks: [mark.mark, ...sections.map((section) => section.mark.mark)],
  }
}

function linesOf({ blocks }: Section) {
  return blocks.map(({ lines }) => lines)
}

/**
 * In a plain text a response has a line for each paragraph. A block after a blank line belongs to it too, as
 * it can belong to nothing else, but a person should check that.
 */
function parseResponse({ blocks }: Section, addMessage: AddMessage): readonly SourceBlock[] {
  for (const { lines } of blocks.slice(1).filter(({ kind }) => kind === 'lines')) {
    addMessage({ level: 'warning', code: 'responseContinued', line: lines[0]?.line ?? 1 })
  }
  return blocks
}

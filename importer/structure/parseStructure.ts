import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { lexicons } from '../lexicon/lexicons'
import type { AddMessage } from '../messages/ImportMessage'
import type { SourceBlock } from '../source/SourceDocument'
import type { SourceSpan } from '../source/SourceSpan'
import { trimmed } from '../source/SourceSpan'
import { checkStructure } from './checkStructure'
import { detectLanguage } from './detectLanguage'
import { findClaimWord } from './findClaimWord'
import type { Mark } from './Mark'
import { markPatterns } from './markPatterns'
import { parseClaim } from './parseClaim'
import { parseMark } from './parseMark'
import { parseUpdateLine } from './parseUpdateLine'
import type { Structure } from './Structure'
import { splitSections } from './splitSections'

/**
 * Third stage: blocks to structure. The language is the given one, or the one whose words mark more of the
 * blocks; `labels` are those of the dossier that the document amends.
 */
export function parseStructure(
  blocks: readonly SourceBlock[],
  {
    language: given,
    labels,
    addMessage,
  }: { language?: Language; labels?: Labels; addMessage: AddMessage },
): Structure {
  const language = given ?? detectLanguage(blocks)
  const lexicon = lexicons[language]
  const patterns = markPatterns(lexicon, labels ?? null)
  const marks = new Map(
    blocks.flatMap((block) =>
      block.lines.map((line) => [line, parseMark(line, patterns)] as const),
    ),
  )
  const word = findClaimWord([...marks.values()])
  const markOf = (line: SourceSpan): Mark | null => {
    const mark = marks.get(line) ?? null
    return mark?.kind === 'claim' && mark.word !== word ? null : mark
  }
  const { preamble, claims, update } = splitSections(blocks, {
    markOf,
    updateOf: (line, last) => parseUpdateLine(line, { language, patterns, last }),
  })
  const [title, ...introduction] = preamble
  const structure = {
    language,
    title: title?.[0] === undefined ? null : trimmed(title[0]),
    introduction: [title?.slice(1) ?? [], ...introduction].filter((group) => group.length > 0),
    update,
    claims: claims.map((claim) => parseClaim(claim, { lexicon, language, addMessage })),
  }
  checkStructure(structure, addMessage)
  return structure
}

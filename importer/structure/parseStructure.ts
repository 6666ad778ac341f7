import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { lexicons } from '../lexicon/lexicons'
import type { AddMessage } from '../messages/ImportMessage'
import type { SourceDocument } from '../source/SourceDocument'
import { type SourceSpan, trimmed } from '../source/SourceSpan'
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
 * Finds the parts of a dossier in the blocks of a document, whatever its format was. The language is the given
 * one, or the one whose words mark more of the lines; `labels` are those of the dossier that the document
 * amends.
 */
export function parseStructure(
  { blocks }: SourceDocument,
  { language: given, labels, addMessage }: Options,
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
  const [titleBlock, ...introduction] = preamble
  const [title, ...underTitle] = titleBlock?.lines ?? []
  const structure: Structure = {
    language,
    title: title === undefined ? null : trimmed(title),
    introduction:
      titleBlock === undefined || underTitle.length === 0
        ? introduction
        : [{ ...titleBlock, lines: underTitle }, ...introduction],
    update,
    claims: claims.map((claim) => parseClaim(claim, { lexicon, language, addMessage })),
  }
  for (const message of checkStructure(structure)) addMessage(message)
  return structure
}

type Options = { language?: Language; labels?: Labels; addMessage: AddMessage }

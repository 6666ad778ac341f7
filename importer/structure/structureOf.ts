import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import type { Block } from '../blocks/Block'
import { lexicons } from '../lexicon/lexicons'
import type { Piece } from '../Piece'
import { trimmed } from '../Piece'
import type { Say } from '../Say'
import { checkStructure } from './checkStructure'
import { claimWord } from './claimWord'
import { detectLanguage } from './detectLanguage'
import type { Mark } from './Mark'
import { markPatterns } from './markPatterns'
import { readClaim } from './readClaim'
import { readMark } from './readMark'
import { readUpdateLine } from './readUpdateLine'
import type { Structure } from './Structure'
import { splitSections } from './splitSections'

/**
 * Third stage: blocks to structure. The language is the given one, or the one whose words mark more of the
 * blocks; `labels` are those of the dossier that the document amends.
 */
export function structureOf(
  blocks: readonly Block[],
  { language: given, labels, say }: { language?: Language; labels?: Labels; say: Say },
): Structure {
  const language = given ?? detectLanguage(blocks)
  const lexicon = lexicons[language]
  const patterns = markPatterns(lexicon, labels ?? null)
  const marks = new Map(
    blocks.flatMap((block) => block.lines.map((line) => [line, readMark(line, patterns)] as const)),
  )
  const word = claimWord([...marks.values()])
  const markOf = (line: Piece): Mark | null => {
    const mark = marks.get(line) ?? null
    return mark?.kind === 'claim' && mark.word !== word ? null : mark
  }
  const { preamble, claims, update } = splitSections(blocks, {
    markOf,
    updateOf: (line, last) => readUpdateLine(line, { language, patterns, last }),
  })
  const [title, ...introduction] = preamble
  const structure = {
    language,
    title: title?.[0] === undefined ? null : trimmed(title[0]),
    introduction: [title?.slice(1) ?? [], ...introduction].filter((group) => group.length > 0),
    update,
    claims: claims.map((claim) => readClaim(claim, { lexicon, language, say })),
  }
  checkStructure(structure, say)
  return structure
}

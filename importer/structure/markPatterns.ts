import type { Labels } from '@/domain/edition/PartValue'
import { foldText } from '@/domain/foldText'
import type { Lexicon } from '../lexicon/Lexicon'
import type { HeadingMark } from './Mark'

export type MarkPatterns = {
  claims: readonly RegExp[]
  headings: readonly { kind: HeadingMark['kind']; pattern: RegExp }[]
  update: RegExp
}

/**
 * Patterns for the folded start of a line: the lexicon's words, and the labels of the dossier that is amended.
 * Every pattern has a group `label`; those of claims also have `word` and `number`.
 */
export function markPatterns(lexicon: Lexicon, labels: Labels | null): MarkPatterns {
  const own = (...words: readonly string[]) => words.map((word) => foldText(word).trim())
  const citation = own(...(labels === null ? [] : [labels.citation, labels.citations]))
  const response = own(...(labels === null ? [] : [labels.response]))
  const evidence = own(...(labels === null ? [] : [labels.evidence]))
  const update = own(...(labels === null ? [] : [labels.update]))
  return {
    claims: [...(labels === null ? [] : ownClaim(labels.claim)), lexiconClaim(lexicon)],
    headings: [
      heading('citation', [...citation, ...lexicon.citation, ...lexicon.citations]),
      heading('response', [...response, ...lexicon.response]),
      heading('evidence', [...evidence, ...lexicon.evidence]),
    ],
    update: new RegExp(
      `^ *(?<label>${anyOf([...update, ...lexicon.update])})(?![\\p{L}\\d])`,
      'du',
    ),
  }
}

/** A claim's number, then a separator before the statement or the end of the line. */
const afterNumber = '(?:(?: *: *| *\\. +| +[-–—] +)(?=[^ ])| *[.:]? *$)'

function lexiconClaim({ claim, number }: Lexicon): RegExp {
  const word = `(?<word>${anyOf(claim)})(?: +(?:${anyOf(number)}))?`
  return new RegExp(`^ *(?<label>${word} *(?<number>\\d{1,4}))${afterNumber}`, 'd')
}

function ownClaim(template: string): readonly RegExp[] {
  const [before, after, ...more] = foldText(template).trim().split('{n}')
  if (before === undefined || after === undefined || more.length > 0) return []
  const label = `(?<word>${escaped(before)})(?<number>\\d{1,4})${escaped(after)}`
  return [new RegExp(`^ *(?<label>${label})${afterNumber}`, 'd')]
}

function heading(kind: HeadingMark['kind'], words: readonly string[]) {
  return {
    kind,
    pattern: new RegExp(`^ *(?<label>${anyOf(words)})(?: *: *(?=[^ ])| *:? *$)`, 'd'),
  }
}

/** The longest first, so that a word is preferred to the shorter one that it begins with. */
function anyOf(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, ' +')
}

import { cut, type SourceSpan } from '../source/SourceSpan'
import { foldLineStart } from './foldLineStart'
import type { Mark } from './Mark'
import type { MarkPatterns } from './markPatterns'

/** The mark that the line begins with, or null. */
export function parseMark(line: SourceSpan, patterns: MarkPatterns): Mark | null {
  const { folded, offsets } = foldLineStart(line.text)
  const at = (index: number) => offsets[index] ?? line.text.length

  for (const pattern of patterns.claims) {
    const found = pattern.exec(folded)
    const label = found?.indices?.groups?.label
    const number = found?.indices?.groups?.number
    if (found && label && number) {
      return {
        kind: 'claim',
        word: found.groups?.word ?? '',
        number: Number(found.groups?.number),
        template: `${line.text.slice(at(label[0]), at(number[0]))}{n}${line.text.slice(at(number[1]), at(label[1]))}`,
        ...spans(line, at(label[0]), at(label[1]), at(found[0].length)),
      }
    }
  }
  for (const { kind, pattern } of patterns.headings) {
    const found = pattern.exec(folded)
    const label = found?.indices?.groups?.label
    if (found && label) {
      return {
        kind,
        ...spans(line, at(label[0]), at(label[1]), at(found[0].length)),
      }
    }
  }
  return null
}

function spans(line: SourceSpan, start: number, end: number, rest: number) {
  return { label: cut(line, start, end), mark: cut(line, start, rest), rest: cut(line, rest) }
}

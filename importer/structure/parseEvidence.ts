import { matchDate } from '@/domain/date/matchDate'
import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import type { Language } from '@/domain/Language'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { AddMessage } from '../messages/ImportMessage'
import type { SourceBlock } from '../source/SourceDocument'
import { cut, type SourceSpan, trimmed } from '../source/SourceSpan'
import type { StructuredEvidence } from './Structure'
import { webAddressesOf } from './webAddressesOf'

/**
 * The evidence of a section, a line each: "date : label" or a label alone. A line that is only an address is
 * the link of the evidence before it. From the second block on, only blocks that begin with a date and items
 * of a list are evidence.
 */
export function parseEvidence(
  blocks: readonly SourceBlock[],
  { language, addMessage }: { language: Language; addMessage: AddMessage },
): readonly StructuredEvidence[] {
  const evidence: StructuredEvidence[] = []
  blocks.forEach(({ kind, lines }, index) => {
    const [first] = lines
    const isDated = first !== undefined && dateEnd(withoutBullet(first).rest, language) !== null
    if (index > 0 && !isDated && kind !== 'item') return
    for (const line of lines) {
      const before = evidence.at(-1)
      if (before !== undefined && isWebAddress(line.text.trim()) && takesLink(before)) {
        evidence.splice(-1, 1, { ...before, link: trimmed(line) })
      } else {
        evidence.push(parseLine(line, language))
      }
    }
  })
  for (const { date } of evidence) {
    if (date !== null && parseWrittenDate(date.text, language).edtf === null) {
      addMessage({ level: 'warning', code: 'dateNotUnderstood', line: date.line })
    }
  }
  return evidence
}

function takesLink({ label, link }: StructuredEvidence): boolean {
  return link === null && webAddressesOf(label).length === 0
}

function parseLine(line: SourceSpan, language: Language): StructuredEvidence {
  const { bullet, rest } = withoutBullet(line)
  const end = dateEnd(rest, language)
  if (end === null) return { label: rest, date: null, link: null, marks: bullet }
  return {
    label: trimmed(cut(rest, end + 1)),
    date: trimmed(cut(rest, 0, end)),
    link: null,
    marks: [...bullet, cut(rest, end, end + 1)],
  }
}

/** The offset of the colon between a date and a label, or null. */
function dateEnd({ text }: SourceSpan, language: Language): number | null {
  const colon = text.indexOf(':')
  if (colon === -1 || !/^:\s+\S/.test(text.slice(colon))) return null
  return matchDate(text.slice(0, colon), language) === null ? null : colon
}

function withoutBullet(line: SourceSpan): { bullet: readonly SourceSpan[]; rest: SourceSpan } {
  const whole = trimmed(line)
  const bullet = /^[-–—•*·]\s+(?=\S)/.exec(whole.text)?.[0].length ?? 0
  return {
    bullet: bullet === 0 ? [] : [cut(whole, 0, 1)],
    rest: cut(whole, bullet),
  }
}

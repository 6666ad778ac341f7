import type { ChangeClass } from '@/domain/edition/Edition'
import type { MarginMark, MarginMarks } from './MarginMark'
import type { Touch } from './touchesOf'

/** The parts that an edition touched. The first edition touched none: everything was new in it. */
export type TouchingEdition = { number: number; class: ChangeClass; touches: readonly Touch[] }

/**
 * The marks in the margin of an edition, from all editions up to it, oldest first. Each mark names the last
 * substantive edition that added a claim or part or changed its words. A minor edition never replaces that one, so
 * that a small correction cannot hide an earlier change; because it did change words, it follows as a second, less
 * prominent mark. A part added in a minor edition is still new.
 */
export function marginMarksOf(editions: readonly TouchingEdition[]): MarginMarks {
  const marks = new Map<string, readonly MarginMark[]>()
  for (const { number, class: changeClass, touches } of editions) {
    for (const { name, is, anchor } of touches) {
      const isMinor = changeClass === 'minor' && is === 'changed'
      const main = isMinor ? (marks.get(name) ?? []).filter((mark) => mark.is !== 'touchedUp') : []
      marks.set(name, [...main, { is: isMinor ? 'touchedUp' : is, edition: number, anchor }])
    }
  }
  return marks
}

import type { ChangeClass } from '@/domain/edition/Edition'
import type { MarginMark, MarginMarks } from './MarginMark'
import type { Touch } from './touchesOf'

/** What an edition touched; the first one, which everything came with, touched nothing. */
export type TouchingEdition = { number: number; class: ChangeClass; touches: readonly Touch[] }

/**
 * The marks in the margin of an edition, from all editions up to it, oldest first: the last substantive edition that
 * brought a claim or part or changed its words. A minor edition never takes that place, so that a mended slip cannot
 * hide what changed before; as its words did change, it is named behind it, in the quieter form. What came in a minor
 * edition is still new.
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

import type { ChangeClass } from '@/domain/edition/Edition'
import type { Comparison } from './Comparison'

/**
 * The class that the differences give an update. It alone decides which approvals the update needs. It is minor when
 * every change is typography or layout (`Weight`), and when nothing changed. A first edition is substantive. A corrected
 * spelling mistake is substantive too, because a program cannot distinguish it from a change of word: editors may tell
 * readers that it is minor (`isUnderstated`), but it is approved like any other change of words.
 */
export function proposeClass(comparison: Comparison): ChangeClass {
  if (comparison.is === 'first') return 'substantive'
  return comparison.changes.some(({ weight }) => weight === 'substance') ? 'substantive' : 'minor'
}

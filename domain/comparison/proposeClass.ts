import type { ChangeClass } from '@/domain/edition/Edition'
import type { Comparison } from './Comparison'

/**
 * The class to propose for an update. It is minor when every change is typography or layout (`Weight`), and when
 * nothing changed. A first edition is substantive. An editor may decide otherwise: a corrected spelling mistake counts
 * as substance here, because a program cannot distinguish it from a change of word.
 */
export function proposeClass(comparison: Comparison): ChangeClass {
  if (comparison.is === 'first') return 'substantive'
  return comparison.changes.some(({ weight }) => weight === 'substance') ? 'substantive' : 'minor'
}

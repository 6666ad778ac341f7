import type { ChangeClass } from '@/domain/edition/Edition'
import type { Comparison } from './Comparison'

/**
 * The class to propose for an update: minor exactly when each change is one of typography or layout (`Weight`), and
 * so also when nothing changed; a first edition is substantive. An editor may decide otherwise: a slip of spelling
 * is substance here, as a machine cannot tell it from another word.
 */
export function proposeClass(comparison: Comparison): ChangeClass {
  if (comparison.is === 'first') return 'substantive'
  return comparison.changes.some(({ weight }) => weight === 'substance') ? 'substantive' : 'minor'
}

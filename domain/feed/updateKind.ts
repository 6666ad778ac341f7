import type { Change } from '@/domain/comparison/parts/Change'
import { standingIn } from '@/domain/comparison/standingIn'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { UpdateKind } from './Feed'

/**
 * The kind of an update for followers of the whole dossier, by its class and its changes. For followers of one claim,
 * `changes` are only those of the claim, and the update is minor if none of them has substance.
 */
export function updateKind(
  changeClass: ChangeClass,
  changes: readonly Change[],
  isOfOneClaim: boolean,
): UpdateKind {
  const standing = standingIn(changes)
  if (standing) return standing === 'withdrawn' ? 'withdrawal' : 'reinstatement'
  if (isOfOneClaim && changes.some(({ kind }) => kind === 'claimAdded')) return 'new'
  const isSlight = isOfOneClaim && changes.every(({ weight }) => weight !== 'substance')
  return isSlight ? 'minor' : changeClass
}

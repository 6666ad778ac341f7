import type { Change } from '@/domain/comparison/parts/Change'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { UpdateKind } from './Feed'

const withdrawals: readonly Change['kind'][] = ['dossierWithdrawn', 'claimWithdrawn']

/**
 * The kind of an update for followers of the whole dossier, by its class and its changes. For followers of one claim,
 * `changes` are only those of the claim, and the update is minor if none of them has substance.
 */
export function updateKind(
  changeClass: ChangeClass,
  changes: readonly Change[],
  isOfOneClaim: boolean,
): UpdateKind {
  if (changes.some(({ kind }) => withdrawals.includes(kind))) return 'withdrawal'
  if (isOfOneClaim && changes.some(({ kind }) => kind === 'claimAdded')) return 'new'
  const isSlight = isOfOneClaim && changes.every(({ weight }) => weight !== 'substance')
  return isSlight ? 'minor' : changeClass
}

import type { Change } from '@/domain/comparison/parts/Change'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { UpdateKind } from './Feed'

const withdrawals: readonly Change['kind'][] = ['dossierWithdrawn', 'claimWithdrawn']

/**
 * What an update is to those who follow its whole dossier, by its class and its changes. To those who follow one
 * claim, of which `changes` are then told alone, it is no more than minor where none of them is of substance.
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

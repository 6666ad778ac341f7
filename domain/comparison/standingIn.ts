import type { Change } from './parts/Change'

const withdrawals: readonly Change['kind'][] = ['dossierWithdrawn', 'claimWithdrawn']
const reinstatements: readonly Change['kind'][] = ['dossierReinstated', 'claimReinstated']

/** Whether changes withdraw or reinstate a claim or the dossier; null if they do neither. */
export function standingIn(changes: readonly Change[]): 'withdrawn' | 'reinstated' | null {
  if (changes.some(({ kind }) => withdrawals.includes(kind))) return 'withdrawn'
  return changes.some(({ kind }) => reinstatements.includes(kind)) ? 'reinstated' : null
}

import type { DossierStandingChange } from './Change'
import { changedPart } from './changedPart'
import { compareStanding } from './compareStanding'
import type { Located } from './indexContent'

type DossierStanding = Located<'standing'> | null

/** A dossier that is not withdrawn has no `standing` part. */
export function compareDossierStanding(
  before: DossierStanding,
  after: DossierStanding,
): readonly DossierStandingChange[] {
  const stands = { is: 'stands' } as const
  const difference = compareStanding(before?.piece.value ?? stands, after?.piece.value ?? stands)
  if (!difference) return []
  const of = { part: changedPart(before, after), claim: null }
  if (difference.is === 'changed') {
    const { fields, weight } = difference
    return [{ kind: 'dossierWithdrawalChanged', ...of, fields, weight }]
  }
  const { date, reason } = difference
  const kind = difference.is === 'withdrawn' ? 'dossierWithdrawn' : 'dossierReinstated'
  return [{ kind, ...of, date, reason, weight: 'substance' }]
}

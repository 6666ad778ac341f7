import { compareText } from '@/domain/comparison/words/compareText'
import type { ClaimChange } from './Change'
import { changedUnderClaim } from './changedPart'
import { compareStanding, type StandingDifference } from './compareStanding'
import type { Located } from './indexContent'

/**
 * The changes in a claim's own words, standing, number and place. Its citations, response and evidence are compared
 * elsewhere.
 */
export function compareClaim(
  before: Located<'claim'>,
  after: Located<'claim'>,
  isMoved: boolean,
): readonly ClaimChange[] {
  const [old, now] = [before.piece, after.piece]
  const of = { ...changedUnderClaim(before, after), weight: 'substance' as const }
  const statement = compareText(old.value.statement, now.value.statement)
  return [
    ...(isMoved ? [{ kind: 'claimMoved' as const, ...of }] : []),
    ...(old.claim.number === now.claim.number ? [] : [{ kind: 'claimRenumbered' as const, ...of }]),
    ...standingChanges(of, compareStanding(old.value.standing, now.value.standing)),
    ...(statement ? [{ kind: 'statementReworded' as const, ...of, ...statement }] : []),
  ]
}

function standingChanges(
  of: Pick<ClaimChange, 'part' | 'claim'>,
  difference: StandingDifference | null,
): readonly ClaimChange[] {
  if (!difference) return []
  if (difference.is === 'changed') {
    const { fields, weight } = difference
    return [{ kind: 'withdrawalChanged', ...of, fields, weight }]
  }
  const { date, reason } = difference
  const kind = difference.is === 'withdrawn' ? 'claimWithdrawn' : 'claimReinstated'
  return [{ kind, ...of, date, reason, weight: 'substance' }]
}

import type { ClaimValue } from '@/domain/edition/PartValue'
import type { ClaimChange } from './Change'
import { changedUnderClaim } from './changedPart'
import { compareText } from './compareText'
import { compareValue } from './compareValue'
import type { Located } from './indexContent'
import { namedDifference } from './namedDifference'
import { heaviest } from './Weight'

/** The changes of a claim's own words, standing, number and place; what hangs on it is compared elsewhere. */
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
    ...compareStanding(of, old.value.standing, now.value.standing),
    ...(statement ? [{ kind: 'statementReworded' as const, ...of, ...statement }] : []),
  ]
}

function compareStanding(
  of: ReturnType<typeof changedUnderClaim<'claim'>> & { weight: 'substance' },
  before: ClaimValue['standing'],
  after: ClaimValue['standing'],
): readonly ClaimChange[] {
  if (before.is === 'stands') {
    if (after.is === 'stands') return []
    return [{ kind: 'claimWithdrawn', ...of, date: after.date, reason: after.reason }]
  }
  if (after.is === 'stands') {
    return [{ kind: 'claimReinstated', ...of, date: before.date, reason: before.reason }]
  }
  const fields = [
    ...namedDifference('date', compareValue(before.date, after.date)),
    ...namedDifference('reason', compareText(before.reason, after.reason)),
  ]
  const weight = heaviest(fields.map((field) => field.weight))
  return fields.length > 0 ? [{ kind: 'withdrawalChanged', ...of, fields, weight }] : []
}

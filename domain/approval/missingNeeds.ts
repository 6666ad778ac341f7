import type { Need, ReviewRole } from './ApprovalRule'

/** The facts of an approval that count: the person who gave it and the role in which they gave it. */
export type Approval = { person: string; role: ReviewRole }

/**
 * The approvals that a change still lacks: each unmet need with the count that is left; empty when all are met. Each
 * person counts once, for one need, by their last approval. Approvals are assigned so that as many needs as possible
 * are met (a maximum matching, by augmenting paths).
 */
export function missingNeeds(
  needs: readonly Need[],
  approvals: readonly Approval[],
): readonly Need[] {
  const places = needs.flatMap((need) => Array.from({ length: need.count }, () => need))
  const taken = new Map<number, Approval>()
  const seat = (approval: Approval, tried: Set<number>): boolean =>
    places.some(({ roles }, place) => {
      if (tried.has(place) || !roles.includes(approval.role)) return false
      tried.add(place)
      const sitting = taken.get(place)
      if (sitting && !seat(sitting, tried)) return false
      taken.set(place, approval)
      return true
    })
  const lastOfEach = new Map(approvals.map((approval) => [approval.person, approval]))
  for (const approval of lastOfEach.values()) seat(approval, new Set())
  return needs.flatMap((need) => {
    const count = places.filter((one, place) => one === need && !taken.has(place)).length
    return count > 0 ? [{ roles: need.roles, count }] : []
  })
}

import { type ApprovalRule, defaultRule, type Need, reviewRoles } from './ApprovalRule'

/** The ways to review changes before publication that the settings offer. */
export const approvalWays = ['legalAndColleague', 'colleague', 'alone', 'own'] as const
export type ApprovalWay = (typeof approvalWays)[number]

export type ApprovalSettings = {
  way: ApprovalWay | null
  substantive: readonly Need[]
  minor: readonly Need[]
  linksCount: boolean
}

/**
 * The rule for these settings. If nobody has chosen a way, the default rule applies, so that nothing is published
 * without review by accident.
 */
export function ruleOf({ way, substantive, minor, linksCount }: ApprovalSettings): ApprovalRule {
  const one: readonly Need[] = [{ roles: [...reviewRoles], count: 1 }]
  const rules = {
    legalAndColleague: defaultRule,
    colleague: { substantive: one, minor: one },
    alone: { substantive: [], minor: [] },
    own: { substantive, minor },
  }
  return { ...rules[way ?? 'legalAndColleague'], linksCount }
}

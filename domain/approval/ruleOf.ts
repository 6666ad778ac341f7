import { type ApprovalRule, defaultRule, type Need, reviewRoles } from './ApprovalRule'

/** The ways in which a press room can have its changes read before they are published, in plain words a choice. */
export const approvalWays = ['legalAndColleague', 'colleague', 'alone', 'own'] as const
export type ApprovalWay = (typeof approvalWays)[number]

export type ApprovalSettings = {
  way: ApprovalWay | null
  substantive: readonly Need[]
  minor: readonly Need[]
  linksCount: boolean
}

/** The rule that the settings make. Nobody chose yet: the default, so that nothing goes out unread by accident. */
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

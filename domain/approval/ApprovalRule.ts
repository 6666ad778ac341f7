import type { ChangeClass } from '@/domain/edition/Edition'

/** The roles in which a person can review a candidate. */
export const reviewRoles = ['reviewer', 'legal', 'publisher'] as const
export type ReviewRole = (typeof reviewRoles)[number]

/** `count` approvals, each by a person who reviews in one of these roles. */
export type Need = { roles: readonly ReviewRole[]; count: number }

/**
 * The approvals that a change needs before it is published. With an empty list no second reading takes place, and the
 * editions of the press room show that. `linksCount`: whether an approval by a reviewer's link counts as well.
 */
export type ApprovalRule = Record<ChangeClass, readonly Need[]> & { linksCount: boolean }

/**
 * The rule until the settings choose one: legal and one more person approve a substantive change; one person in any of
 * the roles approves a minor one.
 */
export const defaultRule: ApprovalRule = {
  substantive: [
    { roles: ['legal'], count: 1 },
    { roles: ['reviewer', 'publisher'], count: 1 },
  ],
  minor: [{ roles: [...reviewRoles], count: 1 }],
  linksCount: false,
}

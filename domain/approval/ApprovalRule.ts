import type { ChangeClass } from '@/domain/edition/Edition'

/** The roles in which somebody can speak of a candidate. */
export const reviewRoles = ['reviewer', 'legal', 'publisher'] as const
export type ReviewRole = (typeof reviewRoles)[number]

/** So many approvals, each of somebody who speaks in one of these roles. */
export type Need = { roles: readonly ReviewRole[]; count: number }

/**
 * The approvals that a change needs before it is published. No need at all is a press room where nobody reads a
 * second time; its editions say so. `linksCount`: whether an approval by a reviewer's link counts as well.
 */
export type ApprovalRule = Record<ChangeClass, readonly Need[]> & { linksCount: boolean }

/** Until somebody says otherwise: legal and one more read what matters, one of any reads the rest. */
export const defaultRule: ApprovalRule = {
  substantive: [
    { roles: ['legal'], count: 1 },
    { roles: ['reviewer', 'publisher'], count: 1 },
  ],
  minor: [{ roles: [...reviewRoles], count: 1 }],
  linksCount: false,
}

import type { PayloadRequest } from 'payload'
import { type ApprovalRule, type Need, reviewRoles } from '@/domain/approval/ApprovalRule'
import { ruleOf } from '@/domain/approval/ruleOf'
import type { PressRoom } from '@/payload-types'

type Row = NonNullable<NonNullable<PressRoom['approvals']>['minor']>[number]

/** The approvals that changes need, by the current settings. */
export async function loadRule(req: PayloadRequest): Promise<ApprovalRule> {
  const { approvals } = await req.payload.findGlobal({ slug: 'press-room', depth: 0, req })
  return ruleOf({
    way: approvals?.way ?? null,
    substantive: (approvals?.substantive ?? []).map(needOf),
    minor: (approvals?.minor ?? []).map(needOf),
    linksCount: approvals?.linksCount === true,
  })
}

/** Whether the settings already have a rule of approvals. */
export async function hasRule(req: PayloadRequest): Promise<boolean> {
  const { approvals } = await req.payload.findGlobal({ slug: 'press-room', depth: 0, req })
  return Boolean(approvals?.way)
}

const needOf = ({ roles, count }: Row): Need => ({
  roles: reviewRoles.filter((role) => roles.includes(role)),
  count,
})

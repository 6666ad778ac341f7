import { checkFieldText } from '@/domain/fieldText/checkFieldText'
import { checkLine } from '@/domain/fieldText/checkLine'
import { flattenLines } from '@/domain/fieldText/flattenLines'
import { isBlank } from '@/domain/fieldText/isBlank'
import { accepted, type Reason, type Result } from '@/domain/Reason'
import {
  type InvitedRole,
  type InvitedUpdate,
  invitationDays,
  invitedRoles,
  longestName,
} from './Invitation'
import { isReviewable } from './isReviewable'

export type InvitationQuestion = {
  update: InvitedUpdate
  name: string
  role: string
  days: number
  /** ISO 8601 in UTC. */
  now: string
}

/** `expiresAt` is ISO 8601 in UTC. */
export type Invited = { candidate: string; name: string; role: InvitedRole; expiresAt: string }

const day = 24 * 60 * 60 * 1000

/** Whether a link can be made for this person, and when it expires: `days` times 24 hours from now. */
export function decideInvitation({
  update,
  name,
  role,
  days,
  now,
}: InvitationQuestion): Result<Invited> {
  const reasons: Reason[] = []
  const { candidate } = update
  const called = flattenLines(name).trim()
  const speaksAs = invitedRoles.find((one) => one === role)
  if (!isReviewable(update)) {
    const code = update.state === 'published' ? 'update-closed' : 'nothing-to-read'
    reasons.push({ code, path: ['state'] })
  }
  if (isBlank(called)) reasons.push({ code: 'name-missing', path: ['name'] })
  if (called.length > longestName) {
    reasons.push({ code: 'name-too-long', path: ['name'], values: { most: longestName } })
  }
  const text = checkFieldText(called)
  const faults = [...(text.ok ? [] : text.reasons), ...checkLine(called)]
  reasons.push(...faults.map((reason) => ({ ...reason, path: ['name'] })))
  if (!speaksAs) reasons.push({ code: 'role-not-asked', path: ['role'] })
  if (!invitationDays.some((one) => one === days)) {
    reasons.push({ code: 'days-impossible', path: ['days'] })
  }
  if (reasons.length > 0 || candidate === null || !speaksAs) return { ok: false, reasons }
  const expiresAt = new Date(Date.parse(now) + days * day).toISOString()
  return accepted({ candidate, name: called, role: speaksAs, expiresAt })
}

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { act, nothing, words } from '@/collections/endpoints/act'
import { verdicts } from '@/domain/approval/Verdict'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { revokeInvitation } from '@/operations/invitation/revokeInvitation'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate, unscheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { type TakenUp, takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { reviewedPart } from './reviewedPart'

export type TakeUpAnswer = TakenUp

const withReason = z.object({ reason: words })

const review = z.object({
  verdict: z.enum(verdicts),
  role: z.string(),
  comment: words,
  candidate: z.string().nullable(),
  isPrivate: z.boolean().default(false),
  part: reviewedPart,
})

const invitation = z.object({ name: z.string(), role: z.string(), days: z.number() })

/**
 * What the caller saw: the digest of the candidate, null for none (without it, this is not checked), and the ids of the
 * reviews that are open objections.
 */
const seen = z.object({
  candidate: z.string().nullable().optional(),
  objections: z.array(z.string()).default([]),
})

const wall = seen.extend({ date: z.string(), time: z.string() })

export const updateEndpoints: Endpoint[] = [
  act('submit', nothing, submitUpdate),
  act('review', review, reviewUpdate),
  act('reopen', withReason, (req, id, { reason }) => reopenUpdate(req, id, reason)),
  act('schedule', wall, scheduleUpdate),
  act('unschedule', nothing, unscheduleUpdate),
  act('publish', seen.extend({ reason: words }), (req, id, { reason, ...shown }) =>
    publishUpdate(req, id, reason, shown),
  ),
  act('abandon', withReason, (req, id, { reason }) => abandonUpdate(req, id, reason)),
  act('invite', invitation, inviteReviewer),
  act('revoke', z.object({ invitation: z.string() }), (req, id, { invitation }) =>
    revokeInvitation(req, id, invitation),
  ),
  act('take-up', nothing, takeUpUpdate),
]

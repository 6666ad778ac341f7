import type { Endpoint } from 'payload'
import { z } from 'zod'
import { act, nothing, words } from '@/collections/endpoints/act'
import { verdicts } from '@/domain/approval/Verdict'
import { abandonUpdate } from '@/operations/abandonUpdate'
import { inviteReviewer } from '@/operations/inviteReviewer'
import { publishUpdate } from '@/operations/publishUpdate'
import { reopenUpdate } from '@/operations/reopenUpdate'
import { reviewUpdate } from '@/operations/reviewUpdate'
import { revokeInvitation } from '@/operations/revokeInvitation'
import { scheduleUpdate, unscheduleUpdate } from '@/operations/scheduleUpdate'
import { submitUpdate } from '@/operations/submitUpdate'
import { takeUpUpdate } from '@/operations/takeUpUpdate'
import { reviewedPart } from './reviewedPart'

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

/** The digest of the candidate that was shown, null for none; who sends none is not asked. */
const candidate = z.string().nullable().optional()

const wall = z.object({ date: z.string(), time: z.string(), candidate })

export const updateEndpoints: Endpoint[] = [
  act('submit', nothing, submitUpdate),
  act('review', review, reviewUpdate),
  act('reopen', withReason, (req, id, { reason }) => reopenUpdate(req, id, reason)),
  act('schedule', wall, scheduleUpdate),
  act('unschedule', nothing, unscheduleUpdate),
  act('publish', withReason.extend({ candidate }), (req, id, { reason, candidate: shown }) =>
    publishUpdate(req, id, reason, shown),
  ),
  act('abandon', withReason, (req, id, { reason }) => abandonUpdate(req, id, reason)),
  act('invite', invitation, inviteReviewer),
  act('revoke', z.object({ invitation: z.string() }), (req, id, { invitation }) =>
    revokeInvitation(req, id, invitation),
  ),
  act('take-up', nothing, takeUpUpdate),
]

import type { ActVerb } from '@/domain/act/Act'
import type { Need } from '@/domain/approval/ApprovalRule'
import type { Verdict } from '@/domain/approval/Verdict'
import type { UpdateState } from '@/domain/workflow/transitions'
import type { MailSettings } from './MailSettings'

/** The facts of an account that decide about mail. */
export type MailPerson = { id: string; roles: readonly string[]; active: boolean }

/** An act on an update that can cause mail. */
export type MailedAct = {
  verb: ActVerb
  digest: string
  /** The id of the account or reviewer's link that did it; null for the press room itself. */
  actor: string | null
  reason: string | null
  /** The update's last submission at the time of the act. */
  submission: number
  /** Whether the update was scheduled at the time of the act. */
  wasScheduled: boolean
}

/** The update now, which may be later than the act. `missing` are the approvals that it still needs in review. */
export type MailedUpdate = {
  state: UpdateState
  submission: number
  contributors: readonly string[]
  missing: readonly Need[]
  due: string | null
}

/** A review of the update. `act` is the digest of its act. */
export type MailedReview = {
  reviewer: string
  submission: number
  verdict: Verdict
  isPrivate: boolean
  /** Whether the review decides anything. A review by an advisory link, or after a publication, does not. */
  counts: boolean
  act: string
}

export type MailQuestion = {
  act: MailedAct
  update: MailedUpdate
  people: readonly MailPerson[]
  reviews: readonly MailedReview[]
  settings: MailSettings
}

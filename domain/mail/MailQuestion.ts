import type { ActVerb } from '@/domain/act/Act'
import type { Need } from '@/domain/approval/ApprovalRule'
import type { Verdict } from '@/domain/approval/Verdict'
import type { UpdateState } from '@/domain/workflow/transitions'
import type { MailSettings } from './MailSettings'

/** An account, as far as mail is concerned. */
export type MailPerson = { id: string; roles: readonly string[]; active: boolean }

/** An act on an update that mail may follow. */
export type MailedAct = {
  verb: ActVerb
  digest: string
  /** Who did it: the id of an account, or of a reviewer's link; null for the press room itself. */
  actor: string | null
  reason: string | null
  /** Which submission of the update was the last one when it was done. */
  submission: number
  /** Whether the update was scheduled when it was done. */
  wasScheduled: boolean
}

/** The update as it is now, which may be later than the act. `missing` are the approvals that it still needs in review. */
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
  /** Whether it decides anything: not where it came by a link that is advisory, nor after a publication. */
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

export const actFormat = 'point-par-point/act/1'

/** What can be done that is recorded. The list grows; a word in it never changes or goes. */
export const actVerbs = [
  'openUpdate',
  'submitUpdate',
  'commentUpdate',
  'approveUpdate',
  'askForChanges',
  'reopenUpdate',
  'scheduleUpdate',
  'unscheduleUpdate',
  'publishUpdate',
  'publishWithoutApprovals',
  'abandonUpdate',
  'takeUpUpdate',
  'withdrawClaim',
  'reinstateClaim',
  'withdrawDossier',
  'reinstateDossier',
  'inviteReviewer',
  'revokeInvitation',
  'changeSettings',
  'createAccount',
  'changeAccount',
] as const
export type ActVerb = (typeof actVerbs)[number]

export const actSubjectTypes = ['update', 'dossier', 'settings', 'account'] as const
export type ActSubjectType = (typeof actSubjectTypes)[number]

/** What the act was done to. */
export type ActSubject = { type: ActSubjectType; id: string }

/**
 * One entry of the append-only record. `sequence` counts from 1 without gaps; `at` is the server's clock, ISO 8601
 * in UTC with milliseconds; `digest` is the candidate's or edition's that it was done on; `previous` is the digest
 * of the act before it; `detail` is the digest of its detail record, which holds what is personal.
 */
export type Act = {
  format: typeof actFormat
  sequence: number
  at: string
  verb: ActVerb
  subject: ActSubject
  digest: string | null
  previous: string | null
  detail: string
}

/** What an act says of persons. Kept apart from it, so that it can be removed and the chain stay whole. */
export type ActDetail = {
  actor: { id: string; name: string } | null
  reason: string | null
  comment: string | null
}

/** The detail as it is digested: salted, so that a removed one cannot be guessed. */
export type ActDetailRecord = ActDetail & { salt: string }

import fc from 'fast-check'
import type { Role } from '@/access/permissions'
import type { ReviewRole } from '@/domain/approval/ApprovalRule'
import { type Verdict, verdicts } from '@/domain/approval/Verdict'
import { type InvitedRole, invitedRoles } from '@/domain/invitation/Invitation'
import type { Teammate } from './workflowTeam'

/** Which update of a dossier: that of its words, or its withdrawal or reinstatement. */
type Target = 'words' | 'standing'

/** Something that somebody writes. `back` counts from the last one: the one before it is 1. */
export type WritingStep =
  | {
      is: 'edit' | 'editOutlet' | 'addPoint' | 'showEvidence' | 'labelEvidence'
      by: Teammate
      value: string
    }
  /** Puts a version of the claim back, takes a point away, or brings something that was deleted back. */
  | { is: 'restore' | 'deletePoint' | 'restoreDeleted'; by: Teammate; back: number }
  | { is: 'hideEvidence' | 'deleteEvidence' | 'deleteCitation' | 'deleteResponse'; by: Teammate }
  | { is: 'deleteDossier' | 'restoreDossier'; by: Teammate }
  | { is: 'showFile'; by: Teammate; bringer: Teammate }

const writing: Readonly<Record<WritingStep['is'], true>> = {
  edit: true,
  editOutlet: true,
  addPoint: true,
  showEvidence: true,
  labelEvidence: true,
  restore: true,
  deletePoint: true,
  restoreDeleted: true,
  hideEvidence: true,
  deleteEvidence: true,
  deleteCitation: true,
  deleteResponse: true,
  deleteDossier: true,
  restoreDossier: true,
  showFile: true,
}

export const isWriting = (step: WorkflowStep): step is WritingStep => step.is in writing

/** One thing that somebody of a team does, or time that passes. */
export type WorkflowStep =
  | WritingStep
  | { is: 'invite'; by: Teammate; role: InvitedRole; on: Target }
  | { is: 'sayByLink'; verdict: Verdict; back: number }
  | { is: 'revoke'; by: Teammate; back: number }
  | { is: 'letLinksCount'; linksCount: boolean }
  | { is: 'announce'; by: Teammate; class: 'minor' | 'substantive'; note: string; on: Target }
  | {
      is: 'review'
      by: Teammate
      role: ReviewRole
      verdict: Verdict
      isStale: boolean
      on: Target
    }
  | {
      is: 'submit' | 'approveByLink' | 'reopen' | 'unschedule' | 'abandon'
      by: Teammate
      on: Target
    }
  /** Reviewer and legal approve; `loses`: legal is not of legal any more just afterwards. */
  | { is: 'approveAll'; loses: boolean; on: Target }
  /** `despite`: whether the open objections are named. */
  | { is: 'publish'; by: Teammate; reason: string | null; despite: boolean; on: Target }
  | { is: 'schedule'; by: Teammate; despite: boolean; on: Target }
  | { is: 'takeUp' | 'withdraw' | 'reinstate'; by: Teammate }
  | { is: 'timePasses'; to: string }
  | { is: 'account'; of: Teammate; active: boolean }
  | { is: 'roles'; of: Teammate; roles: readonly Role[] }

const writers = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Teammate>('writer', 'second') },
  { weight: 1, arbitrary: fc.constantFrom<Teammate>('reviewer', 'publisher', 'both') },
)
const on = fc.constantFrom<Target>('words', 'words', 'standing')
/** The last two differ in their apostrophe alone. */
const value = fc.constantFrom('Un', "L'un", 'L’un')
const address = fc.constantFrom('un', 'deux')

/** When what is scheduled in `workflowStep`s is due, and an instant before and after. */
export const dueAt = { date: '2031-05-12', time: '09:00', instant: '2031-05-12T07:00:00.000Z' }
const instants = ['2031-05-12T06:59:59.999Z', dueAt.instant, '2031-05-13T07:00:00.000Z']

/** What is enough of a reason to publish without the approvals. */
export const courtReason = 'Le tribunal l’attend à midi.'
const despite = fc.boolean()

const back = fc.nat(3)
const inviters = fc.constantFrom<Teammate>('legal', 'legal', 'legal', 'publisher', 'both', 'writer')
const approvals = Array.from({ length: 4 }, () => 'approves' as const)
const reviewers = fc.constantFrom<readonly [Teammate, ReviewRole]>(
  ['reviewer', 'reviewer'],
  ['legal', 'legal'],
  ['publisher', 'publisher'],
  ['both', 'reviewer'],
  ['both', 'legal'],
)

export const workflowStep: fc.Arbitrary<WorkflowStep> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('edit' as const), by: writers, value }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('editOutlet' as const), by: writers, value: address }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('restore' as const), by: writers, back }) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constantFrom(
        'addPoint' as const,
        'showEvidence' as const,
        'showEvidence' as const,
        'labelEvidence' as const,
      ),
      by: writers,
      value,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constantFrom('deletePoint' as const, 'restoreDeleted' as const),
      by: writers,
      back,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constantFrom('hideEvidence' as const, 'deleteEvidence' as const),
      by: writers,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constantFrom('deleteCitation' as const, 'deleteResponse' as const),
      by: writers,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constantFrom(
        'deleteDossier' as const,
        'restoreDossier' as const,
        'restoreDossier' as const,
      ),
      by: writers,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('showFile' as const),
      by: writers,
      bringer: writers,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('invite' as const),
      by: inviters,
      role: fc.constantFrom(...invitedRoles),
      on,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('sayByLink' as const),
      verdict: fc.constantFrom(...verdicts, ...approvals),
      back,
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('revoke' as const), by: inviters, back }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('letLinksCount' as const),
      linksCount: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('approveByLink' as const),
      by: inviters,
      on,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('announce' as const),
      by: writers,
      class: fc.constantFrom('substantive' as const, 'minor' as const),
      note: value,
      on,
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({
        who: reviewers,
        verdict: fc.constantFrom(...verdicts, ...approvals),
        isStale: fc.nat(5).map((number) => number === 0),
        on,
      })
      .map(({ who: [by, role], ...rest }) => ({ is: 'review' as const, by, role, ...rest })),
  },
  { weight: 8, arbitrary: fc.record({ is: fc.constant('submit' as const), by: writers, on }) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('approveAll' as const),
      loses: fc.nat(3).map((number) => number === 0),
      on,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('schedule' as const),
      by: fc.constant('publisher' as const),
      despite,
      on,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constantFrom('reopen' as const, 'abandon' as const),
      by: writers,
      on,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('unschedule' as const),
      by: fc.constant('publisher' as const),
      on,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('publish' as const),
      by: fc.constant('publisher' as const),
      reason: fc.constantFrom(null, null, 'Urgent.', courtReason, courtReason),
      despite,
      on,
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('takeUp' as const), by: writers }) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constantFrom('withdraw' as const, 'withdraw' as const, 'reinstate' as const),
      by: fc.constantFrom<Teammate>('legal', 'writer', 'publisher'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('timePasses' as const),
      to: fc.constantFrom(...instants),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('account' as const),
      of: fc.constantFrom<Teammate>('reviewer', 'legal', 'both', 'publisher'),
      active: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<readonly [Teammate, readonly Role[]]>(
        ['reviewer', ['writer']],
        ['reviewer', ['reviewer']],
        ['legal', ['reviewer']],
        ['legal', ['legal']],
        ['legal', ['legal']],
        ['both', ['reviewer']],
        ['both', ['reviewer', 'legal']],
      )
      .map(([of, roles]) => ({ is: 'roles' as const, of, roles })),
  },
)

import type { PayloadRequest } from 'payload'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Reason } from '@/domain/Reason'
import { actsFor, type PossibleAct } from '@/domain/update/actsFor'
import { isFinal, type UpdateAct } from '@/domain/workflow/transitions'
import { isFrozen } from '@/operations/candidate/loadProposed'
import { loadRule } from '@/operations/settings/loadRule'
import type { Update } from '@/payload-types'
import type { UpdateApprovals } from './describeApprovals'

/** What the person who asks may do with it now, and what prevents it. */
export type UpdateRights = {
  /** The reasons why it cannot be submitted now. */
  toComplete: readonly Reason[]
  /** The roles in which the person who asks can review. */
  roles: readonly string[]
  mayBePrivate: boolean
  /** Whether the person who asks can take up the words of an abandoned update. */
  mayTakeUp: boolean
  acts: readonly PossibleAct[]
}

const actions: Record<UpdateAct, Action> = {
  submit: 'submitUpdate',
  comment: 'commentUpdate',
  approve: 'reviewUpdate',
  askForChanges: 'reviewUpdate',
  reopen: 'reopenUpdate',
  schedule: 'scheduleUpdate',
  unschedule: 'scheduleUpdate',
  publish: 'publishUpdate',
  abandon: 'abandonUpdate',
}

/**
 * What this person may do with an update, and what it still lacks (`reasons`) while it can be completed. `computed` is
 * the class that its differences give it.
 */
export async function describeRights(
  req: PayloadRequest,
  update: Update,
  { missing, isContributor }: UpdateApprovals,
  { computed, reasons }: { computed: ChangeClass; reasons: readonly Reason[] },
): Promise<UpdateRights> {
  const person = personOf(req.user)
  return {
    toComplete: isFinal(update.state) ? [] : reasons,
    roles: person?.roles ?? [],
    mayBePrivate: can(person, 'readPrivateComments'),
    mayTakeUp: update.state === 'abandoned' && can(person, 'writeDossier'),
    acts: actsFor({
      state: update.state,
      isUnread: update.glass === 'broken',
      isEnough: missing.length === 0 && !(await asksForApprovals(req, update, computed)),
      isContributor,
      may: (act) => can(person, actions[act]),
    }),
  }
}

/** Whether an update that is not frozen yet would need approvals, by the current settings. */
const asksForApprovals = async (
  req: PayloadRequest,
  update: Update,
  computed: ChangeClass,
): Promise<boolean> => !isFrozen(update) && (await loadRule(req))[computed].length > 0

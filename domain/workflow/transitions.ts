/**
 * The states of an update and the state after each act: the only table of transitions. Anything not listed is refused.
 * `docs/workflow.md` shows it as a diagram.
 */
export const updateStates = [
  'open',
  'inReview',
  'approved',
  'scheduled',
  'published',
  'abandoned',
] as const
export type UpdateState = (typeof updateStates)[number]

export const updateActs = [
  'submit',
  'comment',
  'approve',
  'askForChanges',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'abandon',
] as const
export type UpdateAct = (typeof updateActs)[number]

/**
 * `enough` is the next state if all needed approvals are there. An act that `breaksGlass` works without them but needs
 * a reason.
 */
export type Outcome = { next: UpdateState; enough?: UpdateState; breaksGlass?: true }

export const transitions: Record<UpdateState, Partial<Record<UpdateAct, Outcome>>> = {
  open: {
    submit: { next: 'inReview', enough: 'approved' },
    comment: { next: 'open' },
    publish: { next: 'published', breaksGlass: true },
    abandon: { next: 'abandoned' },
  },
  inReview: {
    comment: { next: 'inReview' },
    approve: { next: 'inReview', enough: 'approved' },
    askForChanges: { next: 'open' },
    reopen: { next: 'open' },
    publish: { next: 'published', breaksGlass: true },
    abandon: { next: 'abandoned' },
  },
  approved: {
    comment: { next: 'approved' },
    approve: { next: 'approved' },
    askForChanges: { next: 'open' },
    reopen: { next: 'open' },
    schedule: { next: 'scheduled' },
    publish: { next: 'published' },
    abandon: { next: 'abandoned' },
  },
  scheduled: {
    comment: { next: 'scheduled' },
    approve: { next: 'scheduled' },
    askForChanges: { next: 'open' },
    reopen: { next: 'open' },
    unschedule: { next: 'approved' },
    publish: { next: 'published' },
  },
  published: {},
  abandoned: {},
}

/** The state after the act, or null if the act is not possible in this state. */
export function stateAfter(
  state: UpdateState,
  act: UpdateAct,
  isApprovedEnough: boolean,
): UpdateState | null {
  const outcome = transitions[state][act]
  if (!outcome) return null
  return isApprovedEnough && outcome.enough ? outcome.enough : outcome.next
}

/** Whether the dossier's own documents are read-only because reviewers are reading the frozen candidate. */
export const freezesDossier = (state: UpdateState): boolean =>
  state === 'inReview' || state === 'approved' || state === 'scheduled'

/** Whether no further act on the update is possible. */
export const isFinal = (state: UpdateState): boolean => Object.keys(transitions[state]).length === 0

/** The states in which a further act is possible. */
export const underWayStates: readonly UpdateState[] = updateStates.filter(
  (state) => !isFinal(state),
)

/** The states of an update and what each act makes of them. What the table does not list is refused. */
export const updateStates = ['open', 'inReview', 'approved', 'published'] as const
export type UpdateState = (typeof updateStates)[number]

export const updateActs = ['submit', 'reopen', 'publish'] as const
export type UpdateAct = (typeof updateActs)[number]

/** `enough`: the state when all approvals that the change needs are there. */
type Outcome = { next: UpdateState; enough?: UpdateState }

const table: Record<UpdateState, Partial<Record<UpdateAct, Outcome>>> = {
  open: { submit: { next: 'inReview', enough: 'approved' } },
  inReview: { reopen: { next: 'open' } },
  approved: { reopen: { next: 'open' }, publish: { next: 'published' } },
  published: {},
}

/** The state after the act, or null where the act is not possible in this state. */
export function stateAfter(
  state: UpdateState,
  act: UpdateAct,
  isApprovedEnough: boolean,
): UpdateState | null {
  const outcome = table[state][act]
  if (!outcome) return null
  return isApprovedEnough && outcome.enough ? outcome.enough : outcome.next
}

/** Whether the dossier's own documents are read-only because somebody is reading the frozen candidate. */
export const holdsDossier = (state: UpdateState): boolean =>
  state === 'inReview' || state === 'approved'

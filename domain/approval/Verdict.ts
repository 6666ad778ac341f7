import type { ActVerb } from '@/domain/act/Act'
import type { UpdateAct } from '@/domain/workflow/transitions'

/** What somebody can say of a candidate. */
export const verdicts = ['approves', 'asksForChanges', 'comments'] as const
export type Verdict = (typeof verdicts)[number]

/** The act of the workflow that a verdict is, and the word under which the record keeps it. */
export const verdictActs = {
  approves: { act: 'approve', verb: 'approveUpdate' },
  asksForChanges: { act: 'askForChanges', verb: 'askForChanges' },
  comments: { act: 'comment', verb: 'commentUpdate' },
} as const satisfies Record<Verdict, { act: UpdateAct; verb: ActVerb }>

import type { ActVerb } from '@/domain/act/Act'
import type { UpdateAct } from '@/domain/workflow/transitions'

/** The verdicts that a reviewer can give on a candidate. */
export const verdicts = ['approves', 'asksForChanges', 'comments'] as const
export type Verdict = (typeof verdicts)[number]

/** The workflow act for each verdict, and the verb under which the record stores it. */
export const verdictActs = {
  approves: { act: 'approve', verb: 'approveUpdate' },
  asksForChanges: { act: 'askForChanges', verb: 'askForChanges' },
  comments: { act: 'comment', verb: 'commentUpdate' },
} as const satisfies Record<Verdict, { act: UpdateAct; verb: ActVerb }>

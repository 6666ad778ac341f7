import type { Verdict } from '@/domain/approval/Verdict'
import type { PartKind } from '@/domain/edition/PartValue'

/** What somebody says of a candidate: `candidate` is the digest that they read, null where none was frozen yet. */
export type ReviewOrder = {
  verdict: Verdict
  role: string
  comment: string | null
  candidate: string | null
  /** Whether only legal may read the comment. */
  isPrivate: boolean
  part: { kind: PartKind; id: string } | null
}

/** Who says it: somebody with an account, or somebody who came by a link. */
export type Reviewer = {
  id: string
  name: string
  roles: readonly string[]
  invitation: string | null
  /** Whether a verdict of theirs decides anything, and as whom an approval counts. */
  counts: boolean
  countsAs: string
  /** Whether a comment of theirs can be for legal alone. */
  mayBePrivate: boolean
}

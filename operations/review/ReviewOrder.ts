import type { Verdict } from '@/domain/approval/Verdict'
import type { PartKind } from '@/domain/edition/PartValue'

/** A review of a candidate: `candidate` is the digest that the reviewer read, null where none was frozen yet. */
export type ReviewOrder = {
  verdict: Verdict
  role: string
  comment: string | null
  candidate: string | null
  /** Whether only the legal role may read the comment. */
  isPrivate: boolean
  part: { kind: PartKind; id: string } | null
}

/** The reviewer: a person with an account, or one who came by a link. */
export type Reviewer = {
  id: string
  name: string
  roles: readonly string[]
  invitation: string | null
  /** Whether a verdict of theirs decides anything, and the id of the account that an approval counts for. */
  counts: boolean
  countsAs: string
  /** Whether they may write a comment for the legal role alone. */
  mayBePrivate: boolean
}

import type { PartKind } from '@/domain/edition/PartValue'
import type { ClaimKind, ClaimReference } from '@/domain/edition/Piece'
import type { ChangedPart, PartPlace } from './Change'

type Standing<Kind> = { piece: { kind: Kind; id: string }; place: PartPlace }

/** The changed part, from its positions on both sides. At least one side is not null. */
export function changedPart<Kind extends PartKind>(
  before: Standing<Kind> | null,
  after: Standing<Kind> | null,
): ChangedPart<Kind> {
  const standing = after ?? before
  if (!standing) throw new Error('A change is of a part')
  const { kind, id } = standing.piece
  return { kind, id, before: before?.place ?? null, after: after?.place ?? null }
}

/** The same, with the claim that the part belongs to or belonged to. */
export function changedUnderClaim<Kind extends ClaimKind>(
  before: Standing<Kind> | null,
  after: Standing<Kind> | null,
): { part: ChangedPart<Kind>; claim: ClaimReference } {
  const part = changedPart(before, after)
  const claim = (part.after ?? part.before)?.claim
  if (!claim) throw new Error(`The ${part.kind} ${part.id} hangs on no claim`)
  return { part, claim }
}

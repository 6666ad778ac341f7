import type { PartReference } from '@/domain/edition/Edition'
import type { References } from './compareSomeClaims'

/**
 * Ids of the claims with a part that was added, removed, moved to another claim, or has another digest. Only these
 * claims can have changed from one edition to another; no text has to be loaded to find them. Equal values may have
 * different digests, so these claims still have to be compared by value. The order of claims does not count.
 */
export function claimsThatDiffer(before: References, after: References): ReadonlySet<string> {
  const old = new Map(before.parts.map((part) => [nameOf(part), part]))
  const differing = new Set<string>()
  for (const part of after.parts) {
    const was = old.get(nameOf(part))
    old.delete(nameOf(part))
    if (was?.digest === part.digest && isSameClaim(was, part)) continue
    for (const side of [was, part]) if (side?.claim) differing.add(side.claim.id)
  }
  for (const { claim } of old.values()) if (claim) differing.add(claim.id)
  return differing
}

const isSameClaim = (one: PartReference, other: PartReference) =>
  one.claim?.id === other.claim?.id && one.claim?.number === other.claim?.number

const nameOf = ({ kind, id }: PartReference) => `${kind} ${id}`

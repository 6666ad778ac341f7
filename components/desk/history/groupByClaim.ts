import type { ClaimReference } from '@/domain/edition/Piece'
import type { TracedPart } from '@/domain/history/traceWords'

/** Adjacent parts of one group: those of one claim, or those that belong to no claim (`claim` is null). */
export type ClaimGroup = { claim: ClaimReference | null; parts: readonly TracedPart[] }

/** Groups adjacent parts of the same claim, in reading order. */
export function groupByClaim(parts: readonly TracedPart[]): readonly ClaimGroup[] {
  const groups: { claim: ClaimReference | null; parts: TracedPart[] }[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && last.claim?.id === part.claim?.id) last.parts.push(part)
    else groups.push({ claim: part.claim, parts: [part] })
  }
  return groups
}

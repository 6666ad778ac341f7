import type { ClaimReference } from '@/domain/edition/Piece'
import type { TracedPart } from '@/domain/history/traceWords'

/** Parts that stand together: those of one claim, or neighbours that hang on none (`claim` is null). */
export type ClaimGroup = { claim: ClaimReference | null; parts: readonly TracedPart[] }

/** Neighbouring parts of the same claim together, in reading order. */
export function groupByClaim(parts: readonly TracedPart[]): readonly ClaimGroup[] {
  const groups: { claim: ClaimReference | null; parts: TracedPart[] }[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && last.claim?.id === part.claim?.id) last.parts.push(part)
    else groups.push({ claim: part.claim, parts: [part] })
  }
  return groups
}

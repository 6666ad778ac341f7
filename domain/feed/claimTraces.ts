import type { Envelope } from '@/domain/edition/Edition'

/**
 * For each claim id, the digests of everything that followers of the claim get: the claim, its citations, response and
 * evidence, and the standing of its whole dossier. If they are equal in two editions, nothing of it changed.
 */
export function claimTraces({ parts }: Envelope): ReadonlyMap<string, string> {
  const standing = parts.flatMap(({ kind, digest }) => (kind === 'standing' ? [digest] : []))
  const traces = new Map<string, string[]>()
  for (const { claim, digest } of parts) {
    if (claim) traces.set(claim.id, [...(traces.get(claim.id) ?? standing), digest])
  }
  return new Map([...traces].map(([claim, digests]) => [claim, digests.join(' ')]))
}

import type { Envelope } from '@/domain/edition/Edition'
import { claimTraces } from '@/domain/feed/claimTraces'

export type DatedEnvelope = { envelope: Envelope; publishedAt: string }

/** When the dossier and each claim of its current edition, by number, last changed in substance. */
export type ChangedAt = { dossier: string; points: ReadonlyMap<number, string> }

/**
 * From all editions of a dossier, the first one first. Minor updates do not change a date, but the first date of a
 * claim may be that of a minor update.
 */
export function changedAt(editions: readonly DatedEnvelope[]): ChangedAt {
  let dossier = ''
  let traces: ReadonlyMap<string, string> = new Map()
  const points = new Map<string, string>()
  for (const { envelope, publishedAt } of editions) {
    const now = claimTraces(envelope)
    const isSubstantive = envelope.class === 'substantive'
    if (isSubstantive || dossier === '') dossier = publishedAt
    for (const [claim, trace] of now) {
      const isChanged = isSubstantive && traces.get(claim) !== trace
      if (isChanged || !points.has(claim)) points.set(claim, publishedAt)
    }
    traces = now
  }
  const current = editions.at(-1)?.envelope.parts ?? []
  return {
    dossier,
    points: new Map(
      current.flatMap(({ kind, claim }) =>
        kind === 'claim' && claim ? [[claim.number, points.get(claim.id) ?? dossier] as const] : [],
      ),
    ),
  }
}

import type { ChangeClass, Origin, Stated } from '@/domain/edition/Edition'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'

/** The parts of an envelope that a history needs; head and note are given by their digests. */
export type EditionBrief = {
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  head: string | null
  note: string | null
  /** Numbers of the claims that the edition holds, in reading order. */
  points: readonly number[]
}

/** By digest: the envelopes of a long history are parsed once, not for every page. */
const cached = processCache<EditionBrief>('briefs of editions', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/** The brief of a stored edition. Throws when its envelope is damaged. */
export function cachedBrief({ digest, envelope }: Edition): EditionBrief {
  const cache = cached.current()
  const brief = cache.get(digest) ?? makeBrief(envelope)
  cache.set(digest, brief)
  return brief
}

function makeBrief(text: string): EditionBrief {
  const { class: changeClass, origin, stated, parts } = cachedEnvelope(text)
  const digestOfKind = (wanted: 'head' | 'note') =>
    parts.find(({ kind }) => kind === wanted)?.digest ?? null
  return {
    class: changeClass,
    origin,
    stated: stated ?? null,
    head: digestOfKind('head'),
    note: digestOfKind('note'),
    points: parts.flatMap(({ kind, claim }) => (kind === 'claim' && claim ? [claim.number] : [])),
  }
}

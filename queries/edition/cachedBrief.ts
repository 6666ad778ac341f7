import type { ChangeClass, Envelope, Origin, Stated } from '@/domain/edition/Edition'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { findEnvelope } from '@/queries/part/findEnvelope'

/** The parts of an envelope that a history needs; head and note are given by their digests. */
export type EditionBrief = {
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  head: string | null
  note: string | null
  /** Numbers of the claims that the edition holds, in reading order. */
  points: readonly number[]
  /** Of a damaged edition nothing is known: the other members are those of any edition. */
  isDamaged?: true
}

const damagedBrief: EditionBrief = {
  class: 'substantive',
  origin: 'published',
  stated: null,
  head: null,
  note: null,
  points: [],
  isDamaged: true,
}

/** By digest: the envelopes of a long history are parsed once, not for every page. */
const cached = processCache<EditionBrief>('briefs of editions', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/** The brief of a stored edition. */
export function cachedBrief(edition: Edition): EditionBrief {
  const cache = cached.current()
  const known = cache.get(edition.digest)
  if (known) return known
  const envelope = findEnvelope(edition)
  if (!envelope) return damagedBrief
  const brief = makeBrief(envelope)
  cache.set(edition.digest, brief)
  return brief
}

function makeBrief({ class: changeClass, origin, stated, parts }: Envelope): EditionBrief {
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

import { LRUCache } from 'lru-cache'
import type { ChangeClass, Origin, Stated } from '@/domain/edition/Edition'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import type { Edition } from '@/payload-types'

/** What a history needs of an envelope. It holds no words that may have to be removed: head and note are digests. */
export type EditionBrief = {
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  head: string | null
  note: string | null
  /** Numbers of the claims that the edition holds, in reading order. */
  points: readonly number[]
}

/** Editions never change: the envelopes of a long history are read once, not for every page. */
const known = new LRUCache<string, EditionBrief>({ max: 20_000 })

/** The brief of an edition as it is kept. Throws when its envelope is damaged. */
export function briefOf({ digest, envelope }: Edition): EditionBrief {
  const brief = known.get(digest) ?? makeBrief(envelope)
  known.set(digest, brief)
  return brief
}

function makeBrief(text: string): EditionBrief {
  const { class: changeClass, origin, stated, parts } = readEnvelope(text)
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

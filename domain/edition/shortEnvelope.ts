import { z } from 'zod'
import { canonicalText } from '@/domain/canonical/canonicalText'
import type { Envelope, PartReference } from './Edition'

// An envelope names every part, and most of them are those of the edition before. It is stored as what differs from the
// envelope of that edition: `base` is the digest of that edition, in the place of `previous`, and `parts` has runs of
// its parts, `[first, count]`, among the references that are new. Every `wholeEvery`th edition is stored whole, so that
// few others are read for one. docs/decisions/0045-what-a-publication-writes.md

const wholeEvery = 32

/** The number of the newest edition up to `number` whose envelope is always stored whole. */
export const lastWhole = (number: number): number => number - ((number - 1) % wholeEvery)

/**
 * The text that an envelope is stored as. `before` is the envelope of the edition before it, null where there is none
 * or it is damaged: it is stored whole then.
 */
export function shortEnvelope(envelope: Envelope, before: Envelope | null): string {
  const { previous, parts, ...rest } = envelope
  if (!previous || !before || lastWhole(envelope.number) === envelope.number)
    return canonicalText(envelope)
  return canonicalText({ ...rest, base: previous, parts: runsOf(parts, before.parts) })
}

type Run = readonly [first: number, count: number]

function runsOf(
  parts: readonly PartReference[],
  before: readonly PartReference[],
): readonly (PartReference | Run)[] {
  const places = new Map(before.map((part, place) => [canonicalText(part), place]))
  const runs: (PartReference | Run)[] = []
  for (const part of parts) {
    const place = places.get(canonicalText(part))
    const last = runs.at(-1)
    if (place === undefined) runs.push(part)
    else if (Array.isArray(last) && last[0] + last[1] === place)
      runs.splice(-1, 1, [last[0], last[1] + 1])
    else runs.push([place, 1])
  }
  return runs
}

/** Whether an envelope is stored without what the edition before has. */
export const isShort = (stored: string): boolean => stored.startsWith('{"base":')

/** The edition that a short envelope is of; null where its text is damaged. */
export function placeOfShort(stored: string): { dossier: string; number: number } | null {
  const read = parseStored(stored)
  return read && { dossier: read.dossier.id, number: read.number }
}

/**
 * Returns the function that makes the canonical text of a stored envelope. `editions` are all that it may need: in the
 * order of their numbers, those from the last whole one to the one before it. Where something of them is damaged it
 * returns a text that has not the digest of the envelope. It validates nothing: the digest does.
 */
export function envelopeExpander(
  editions: readonly { digest: string; envelope: string }[],
): (stored: string) => string {
  const partsOf = new Map<string, readonly unknown[]>()
  for (const { digest, envelope } of editions) {
    const parts = expand(envelope, partsOf)?.parts
    if (parts) partsOf.set(digest, parts)
  }
  return (stored) => {
    const whole = isShort(stored) ? expand(stored, partsOf) : null
    return whole ? textOf(whole) : stored
  }
}

/** Its members have been canonical texts, and so their own members are in order. */
const textOf = (whole: object): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(whole).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  )

const storedSchema = z.looseObject({
  base: z.string().optional(),
  dossier: z.looseObject({ id: z.string() }),
  number: z.number(),
  parts: z.array(z.unknown()),
})
const runSchema = z.tuple([z.int(), z.int()])

function parseStored(stored: string): z.output<typeof storedSchema> | null {
  try {
    return storedSchema.safeParse(JSON.parse(stored)).data ?? null
  } catch {
    return null
  }
}

function expand(stored: string, partsOf: ReadonlyMap<string, readonly unknown[]>) {
  const read = parseStored(stored)
  if (!read || read.base === undefined) return read
  const { base, parts, ...rest } = read
  const before = partsOf.get(base)
  if (!before) return null
  return {
    ...rest,
    previous: base,
    parts: parts.flatMap((part) => {
      const { data: run } = runSchema.safeParse(part)
      return run ? before.slice(run[0], run[0] + run[1]) : [part]
    }),
  }
}

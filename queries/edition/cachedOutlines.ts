import { z } from 'zod'
import { type DatabaseReader, findOne, select } from '@/database/find'
import { changeClassSchema, originSchema, statedSchema } from '@/domain/edition/Edition'
import type { EditionOutline } from '@/domain/edition/EditionOutline'
import { shownSpan } from '@/domain/edition/shownSpan'
import { isLanguage } from '@/domain/Language'
import { processCache } from '@/memory/processCache'
import { listPublications } from '@/queries/act/listPublications'
import { findParts } from '@/queries/part/findParts'

type Followed = {
  /** By digest. */
  editions: Map<string, EditionOutline>
  /** The last act when they were last brought up to date. */
  last: { sequence: number; digest: string } | null
  /** Updates run one after the other. */
  turn: Promise<void>
}

/** By the digest of the first act, which names a press room. They grow with the record: less than a kilobyte for each edition. */
const cached = processCache<Followed>('outlines of editions', {
  bound: { entries: 2 },
  emptiedBy: 'nothing',
})

/**
 * The outlines of all editions of all dossiers, in any order. The first call reads every edition once; a later one only
 * what was published since. So a list can be sorted and counted without reading what it does not show.
 */
export async function cachedOutlines(reader: DatabaseReader): Promise<readonly EditionOutline[]> {
  const cache = cached.current()
  const first = await findOne(reader, 'acts', {}, 'sequence')
  if (!first) return []
  const followed = cache.get(first.digest) ?? {
    editions: new Map(),
    last: null,
    turn: Promise.resolve(),
  }
  cache.set(first.digest, followed)
  const turn = followed.turn.catch(() => {}).then(() => follow(reader, followed))
  followed.turn = turn
  await turn
  return [...followed.editions.values()]
}

async function follow(reader: DatabaseReader, followed: Followed): Promise<void> {
  const act = await findOne(reader, 'acts', {}, '-sequence')
  const { last } = followed
  if (!act || last?.digest === act.digest) return
  if (last && (await isOfRecord(reader, last))) {
    const published = await listPublications(reader, last.sequence, act.sequence)
    const digest = { in: published.map(({ edition }) => edition) }
    await take(reader, followed, { digest })
  } else {
    followed.editions.clear()
    await take(reader, followed, {})
  }
  followed.last = { sequence: act.sequence, digest: act.digest }
}

const isOfRecord = async (
  reader: DatabaseReader,
  { sequence, digest }: { sequence: number; digest: string },
): Promise<boolean> =>
  (await findOne(reader, 'acts', { sequence: { equals: sequence } }))?.digest === digest

/** Editions read at once. */
const atOnce = 100

async function take(
  reader: DatabaseReader,
  { editions }: Followed,
  where: Parameters<typeof select>[3]['where'],
): Promise<void> {
  const listed = await select(reader, 'editions', ['digest'], { where })
  const unknown = listed.filter(({ digest }) => !editions.has(digest)).map(({ id }) => id)
  for (let from = 0; from < unknown.length; from += atOnce) {
    const ids = unknown.slice(from, from + atOnce)
    const read = await select(reader, 'editions', [...names], { where: { id: { in: ids } } })
    const envelopes = read.map((edition) => ({ edition, envelope: briefIn(edition.envelope) }))
    const heads = await findParts(
      reader,
      envelopes.flatMap(({ envelope }) => envelope.parts.flatMap(headOf)),
    )
    for (const { edition, envelope } of envelopes) {
      const outline = outlineOf(edition, envelope, heads)
      if (outline) editions.set(edition.digest, outline)
    }
  }
}

const names = [
  'digest',
  'dossier',
  'language',
  'slug',
  'number',
  'publishedAt',
  'envelope',
] as const

type Row = Awaited<ReturnType<typeof select<'editions', (typeof names)[number]>>>[number]

const headOf = ({ kind, digest }: { kind: string; digest: string }) =>
  kind === 'head' ? [digest] : []

const briefSchema = z.object({
  class: changeClassSchema,
  origin: originSchema,
  stated: statedSchema.optional(),
  parts: z.array(z.object({ kind: z.string(), digest: z.string() })),
})
type Brief = z.output<typeof briefSchema>

const headSchema = z.object({
  value: z.object({
    translationOf: z.object({ dossier: z.string(), edition: z.string() }).nullable(),
  }),
})

/** An envelope that is damaged has an outline too, so that lists go on: whoever shows the edition finds what is wrong. */
const damaged: Brief = { class: 'substantive', origin: 'published', parts: [] }

/** What lists sort by is not checked against digests: what they show is. */
const briefIn = (envelope: string): Brief => briefSchema.catch(damaged).parse(jsonIn(envelope))

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

function outlineOf(
  { id, digest, dossier, language, slug, number, publishedAt }: Row,
  { class: changeClass, origin, stated, parts }: Brief,
  heads: ReadonlyMap<string, string>,
): EditionOutline | null {
  if (!isLanguage(language)) return null
  const [head = ''] = parts.flatMap(headOf)
  const { data } = headSchema.safeParse(jsonIn(heads.get(head)))
  return {
    id,
    digest,
    dossier,
    language,
    slug,
    number,
    publishedAt,
    class: changeClass,
    origin,
    stated: stated ?? null,
    shown: shownSpan({ stated: stated ?? null, publishedAt }).from,
    points: parts.filter(({ kind }) => kind === 'claim').length,
    translationOf: data?.value.translationOf ?? null,
  }
}

import { type DatabaseReader, findOne } from '@/database/find'
import { claimTraces } from '@/domain/feed/claimTraces'
import type { Followed, FollowedUpdate } from '@/domain/feed/Followed'
import type { Language } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { findAct } from '@/queries/act/findAct'
import { resolveDossier } from '@/queries/dossier/resolveDossier'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { listNews } from '@/queries/lists/pageUpdates'
import { findEnvelope } from '@/queries/part/findEnvelope'
import { type FollowedEdition, listFollowedUpdates } from '@/queries/update/listFollowedUpdates'
import { loadListed } from '@/queries/update/loadUpdates'

/** How many updates a feed lists: the newest ones. */
const most = 50

/**
 * The updates of the press room in a language that its feed lists. Minor updates are not listed here: they are in the
 * feeds of their dossiers. Null while nothing was ever recorded.
 */
export async function getFollowedPressRoom(
  reader: DatabaseReader,
  language: Language,
): Promise<Followed | null> {
  const firstAct = await findOne(reader, 'acts', { sequence: { equals: 1 } })
  if (!firstAct) return null
  const news = await listNews(reader, language, most)
  const updates = await listFollowedUpdates(reader, await loadListed(reader, news), null)
  return {
    identity: { of: 'pressRoom', firstAct: firstAct.digest, language },
    language,
    dossier: null,
    updated: lastNews(updates) ?? findAct(firstAct)?.at ?? firstAct.createdAt,
    updates,
  }
}

/**
 * The updates of a dossier that its feed lists, minor ones too; of one claim where `point` is its number. The current
 * edition may no longer contain the claim. Null for what was never published.
 */
export async function getFollowedDossier(
  reader: DatabaseReader,
  address: { language: Language; slug: string; point: number | null },
): Promise<Followed | null> {
  const { language, point } = address
  const resolved = await resolveDossier(reader, language, address.slug)
  if (!resolved) return null
  const { editions, current } = resolved
  const claim = point === null ? null : claimOf(editions, point)
  if (claim === undefined) return null
  const changing = toTell(editions).filter(
    ({ before, after }) => claim === null || traceOf(before, claim) !== traceOf(after, claim),
  )
  const updates = await listFollowedUpdates(reader, newestOf(changing.filter(isPublished)), claim)
  const [summary] = await summariseEditions(reader, [current])
  const { dossier, slug } = current
  // Without any update yet, the feed has the date when the current words were recorded.
  const began = changing.at(-1)?.after ?? current
  return {
    identity: claim === null ? { of: 'dossier', dossier } : { of: 'claim', dossier, claim },
    language,
    dossier: { title: summary?.title ?? slug, slug, point },
    updated: lastNews(updates) ?? updates[0]?.edition.publishedAt ?? began.publishedAt,
    updates,
  }
}

/** Each edition of a dossier with the edition before it, the first one first. */
function toTell(editions: readonly Edition[]): readonly FollowedEdition[] {
  const slug = editions.at(-1)?.slug ?? ''
  return editions.map((after, index) => ({ slug, before: editions[index - 1] ?? null, after }))
}

/** Reconstructed editions are not news: they show what was public before this press room existed. */
const isPublished = ({ after }: FollowedEdition): boolean =>
  cachedBrief(after).origin === 'published'

type Dated = Pick<Edition, 'publishedAt' | 'number'>

const newestFirst = (one: Dated, other: Dated) =>
  Date.parse(other.publishedAt) - Date.parse(one.publishedAt) || other.number - one.number

const newestOf = (editions: readonly FollowedEdition[]): readonly FollowedEdition[] =>
  editions.toSorted(({ after: one }, { after: other }) => newestFirst(one, other)).slice(0, most)

const lastNews = (updates: readonly FollowedUpdate[]): string | undefined =>
  updates.find(({ kind }) => kind !== 'minor')?.edition.publishedAt

/** The id of the claim that has this number in the latest edition that has one. */
const claimOf = (editions: readonly Edition[], point: number): string | undefined =>
  editions
    .toReversed()
    .flatMap((edition) => findEnvelope(edition)?.parts ?? [])
    .find(({ claim }) => claim?.number === point)?.claim?.id

function traceOf(edition: Edition | null, claim: string): string {
  const envelope = edition && findEnvelope(edition)
  return (envelope && claimTraces(envelope).get(claim)) ?? ''
}

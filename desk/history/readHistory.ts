import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll, findById } from '@/database/find'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import type { Act, ActVerb } from '@/domain/act/Act'
import { parseActDetail } from '@/domain/act/parseActDetail'
import { parseDespite } from '@/domain/act/parseDespite'
import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import type { ChangeClass, Origin } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { accepted, type Result, refused } from '@/domain/Reason'
import { contributorIds } from '@/operations/contributor/contributorIds'
import type { Review, Act as StoredAct, Update } from '@/payload-types'
import { findAct } from '@/queries/act/findAct'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { listEditions } from '@/queries/edition/listEditions'
import { loadVoices, type ReviewOfEdition, weighReviews } from './weighReviews'

export type HistoryAct = {
  sequence: number
  /** Its own digest. */
  id: string
  /** ISO 8601. */
  at: string
  verb: ActVerb
  /** Null where the press room itself did it, or where the name was removed as the law requires. */
  actor: string | null
  update: string
  /** When the abandoned update began whose words it takes up (ISO 8601). */
  takenUp: string | null
  /** The digest of the candidate or edition that it was done on. */
  digest: string | null
  reason: string | null
  comment: string | null
  /** The numbers of the acts of the open objections that it went ahead despite. */
  despite: readonly number[]
}

export type HistoryEdition = {
  number: number
  /** What is stored of it does not have its digest: class and origin are not known. */
  isDamaged?: true
  digest: string
  candidate: string
  publishedAt: string
  class: ChangeClass
  origin: Origin
  /** The public sentence that says what it changed. */
  note: string | null
  /** The id of the update that it came from. */
  update: string | null
  contributors: readonly string[]
  /** The approvals of exactly its candidate that counted when it was published. */
  approvals: readonly ReviewOfEdition[]
  /** The other reviews: approvals that did not count, and verdicts after the publication. */
  opinions: readonly ReviewOfEdition[]
  publishedBy: string | null
  /** Why it was published without the approvals, where it was. */
  withoutApprovals: string | null
  /** When it was due, if it was published late (ISO 8601). */
  wasDue: string | null
}

export type DossierHistory = {
  dossier: { id: string; title: string; language: Language; slug: string }
  /** Newest first. */
  acts: readonly HistoryAct[]
  editions: readonly HistoryEdition[]
}

/** All acts on a dossier, from the record, and how each of its editions came to be. Writes nothing. */
export function readHistory(req: PayloadRequest, id: string): Promise<Result<DossierHistory>> {
  return readAtDesk(req, async () => {
    const dossier = await findById(req, 'dossiers', id)
    if (!dossier) return refused({ code: 'dossier-unknown', path: ['dossiers', id] })
    const updates = await findAll(req, 'updates', { dossier: { equals: id } })
    const inUpdates = { update: { in: updates.map((update) => update.id) } }
    const reviews = await findAll(req, 'reviews', inUpdates, 'at')
    const acts = await listActsOn(req, id, { updates, reviews })
    const { title, language, slug } = dossier
    return accepted({
      dossier: { id, title, language, slug },
      acts: acts.toReversed(),
      editions: await listPublished(req, id, { updates, reviews, acts }),
    })
  })
}

async function listActsOn(
  req: PayloadRequest,
  dossier: string,
  { updates, reviews }: Omit<Known, 'acts'>,
): Promise<readonly HistoryAct[]> {
  const since = new Map(updates.map(({ id, createdAt }) => [id, createdAt]))
  const subjects = [dossier, ...since.keys()]
  const found = await findAll(req, 'acts', { subject: { in: subjects } }, 'sequence')
  const kept = await findAll(req, 'actDetails', { id: { in: found.map(({ detail }) => detail) } })
  const details = new Map(kept.map((detail) => [detail.id, parseActDetail(detail.text)]))
  const mayReadPrivate = can(personOf(req.user), 'readPrivateComments')
  const hidden = new Set(
    reviews.filter(({ isPrivate }) => isPrivate && !mayReadPrivate).map(({ act }) => act),
  )
  const numbers = new Map(found.map(({ digest, sequence }) => [digest, sequence]))
  return found.map((stored) => {
    const { digest: own } = stored
    const { sequence, at, verb, subject, digest, detail } = orDamaged(stored)
    const { actor, reason, comment: typed } = details.get(detail) ?? noDetail
    const { comment, despite } = parseDespite(hidden.has(own) ? null : typed)
    return {
      sequence,
      id: own,
      at,
      verb,
      actor: actor?.name ?? null,
      update: subject.id,
      takenUp: verb === 'takeUpUpdate' ? (since.get(reason ?? '') ?? null) : null,
      digest,
      reason,
      comment,
      despite: despite.flatMap((act) => numbers.get(act) ?? []),
    }
  })
}

/** A history that leaves out an act would be another one. */
function orDamaged(stored: StoredAct): Act {
  const act = findAct(stored)
  if (!act) throw new DamagedRecord(`The act ${stored.sequence} is damaged`)
  return act
}

const noDetail = { actor: null, reason: null, comment: null }

const isCounted = ({ verdict, weight }: ReviewOfEdition) =>
  verdict === 'approves' && weight === 'counted'

type Known = {
  updates: readonly Update[]
  reviews: readonly Review[]
  acts: readonly HistoryAct[]
}

async function listPublished(
  req: PayloadRequest,
  dossier: string,
  { updates, reviews, acts }: Known,
): Promise<readonly HistoryEdition[]> {
  const people = updates.flatMap(contributorIds)
  const accounts = await findAll(req, 'users', { id: { in: [...new Set(people)] } })
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const editions = await listEditions(req, dossier)
  const voices = await loadVoices(req, reviews)
  const numbers = new Map(acts.map(({ id, sequence }) => [id, sequence]))
  const sequenceOf = (act: string) => numbers.get(act) ?? 0
  return editions.toReversed().map((edition) => {
    const { number, digest, candidate, publishedAt } = edition
    const { class: changeClass, origin, isDamaged } = cachedBrief(edition)
    const update = updates.find((one) => one.edition === number) ?? null
    const act = acts.find((one) => one.digest === digest && one.verb.startsWith('publish'))
    const ofUpdate = reviews.filter((review) => review.update === update?.id)
    const said =
      update && act
        ? weighReviews(update, ofUpdate, voices, act, ({ act: own }) => sequenceOf(own))
        : []
    return {
      number,
      digest,
      candidate,
      publishedAt,
      class: changeClass,
      origin,
      ...(isDamaged ? { isDamaged } : {}),
      note: update?.note ?? null,
      update: update?.id ?? null,
      contributors: (update ? contributorIds(update) : []).flatMap((one) => names.get(one) ?? []),
      approvals: said.filter(isCounted),
      opinions: said.filter((one) => !isCounted(one)),
      publishedBy: act?.actor ?? null,
      withoutApprovals: act?.verb === 'publishWithoutApprovals' ? act.reason : null,
      wasDue: act?.verb === 'publishUpdate' ? act.reason : null,
    }
  })
}

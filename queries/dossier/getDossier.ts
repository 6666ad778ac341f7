import type { DatabaseReader } from '@/database/find'
import type { Change } from '@/domain/comparison/parts/Change'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { SecondReading } from '@/domain/edition/SecondReading'
import type { MarginMarks } from '@/domain/history/MarginMark'
import type { Language } from '@/domain/Language'
import { getClaimHistory } from '@/queries/claim/getClaimHistory'
import { getMarginMarks } from '@/queries/claim/getMarginMarks'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { loadEdition } from '@/queries/edition/loadEdition'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { listCurrent } from '@/queries/lists/listCurrent'
import { findPointsWithdrawnSince } from './findPointsWithdrawnSince'
import { findLoggedNumber } from './findPublicationAct'
import { findSecondReading } from './findSecondReading'
import { type FoundTranslation, findTranslations } from './findTranslations'
import { findWithdrawnSince } from './findWithdrawnSince'
import { type ListedDossier, listDossiers } from './listDossiers'
import { refuseDamaged } from './refuseDamaged'
import { resolveDossier } from './resolveDossier'

export type FoundDossier = {
  /** The current slug of the dossier. It differs from the requested one when the dossier was renamed. */
  slug: string
  title: string
  /** The requested edition, or the current one. */
  dossier: PublishedDossier
  /** All editions, the first one first, with the numbers of the claims that each holds. */
  history: readonly (EditionSummary & { points: readonly number[] })[]
  /** The withdrawal in the current edition of what the requested, earlier one says: of the requested claim, or of the dossier. */
  withdrawnSince: Withdrawal | null
  /** The claims that stand in the requested, earlier edition and are withdrawn in the current one. */
  pointsWithdrawnSince: readonly { number: number; withdrawal: Withdrawal }[]
  /** Who read that edition before it was public, as far as the acts show. */
  reading: SecondReading | null
  /** The number of the act that published that edition; null while the log is not signed. */
  act: number | null
  /** The margin marks of that edition: which earlier editions changed its claims. */
  marks: MarginMarks
  /** The editions that changed the requested claim, by number, the first one first. */
  pointHistory: readonly { number: number; changes: readonly Change[] }[]
  related: readonly ListedDossier[]
  translations: readonly FoundTranslation[]
}

/**
 * A dossier at one of its editions, or at the current one where `edition` is null. Null for what was never published.
 * `point` is the number of a claim: the result then contains the changes of that claim. Parts that are damaged are
 * left out and listed; throws DamagedRecord where the edition itself or that claim is damaged.
 */
export async function getDossier(
  reader: DatabaseReader,
  address: { language: Language; slug: string; edition: number | null; point?: number },
): Promise<FoundDossier | null> {
  const resolved = await resolveDossier(reader, address.language, address.slug)
  const edition =
    address.edition === null
      ? resolved?.current
      : resolved?.editions.find(({ number }) => number === address.edition)
  if (!resolved || !edition) return null
  const { current, editions } = resolved
  const loaded = await loadEdition(reader, edition)
  // Pages of old editions use the current slug too, whatever it was in that edition.
  const dossier = { ...loaded, head: { ...loaded.head, slug: current.slug } }
  const summaries = await summariseEditions(reader, editions)
  refuseDamaged(loaded, (part) => part.kind === 'claim' && part.point === address.point)
  const claim = dossier.claims.find(({ number }) => number === address.point)
  const briefs = editions.map(cachedBrief)
  return {
    slug: current.slug,
    title: summaries.at(-1)?.title ?? dossier.head.title,
    dossier,
    history: summaries.map((summary, index) => ({
      ...summary,
      points: briefs[index]?.points ?? [],
    })),
    withdrawnSince: await findWithdrawnSince(reader, dossier, claim ?? null, current),
    pointsWithdrawnSince: await findPointsWithdrawnSince(reader, dossier, current),
    reading: await findSecondReading(reader, loaded),
    act: await findLoggedNumber(reader, loaded.digest),
    related: await listDossiers(reader, await listCurrent(reader, dossier.head.related)),
    translations: await findTranslations(reader, dossier, editions),
    marks: await getMarginMarks(
      reader,
      editions.filter(({ number }) => number <= edition.number),
    ),
    pointHistory: claim ? await getClaimHistory(reader, editions, claim.id) : [],
  }
}

import type { DatabaseReader } from '@/database/find'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { SecondReading } from '@/domain/edition/SecondReading'
import type { Language } from '@/domain/Language'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { listHastyReadings } from './findSecondReading'
import { listTranslations } from './findTranslations'
import { type ListedDossier, listDossiers } from './listDossiers'
import { resolveDossier } from './resolveDossier'

type FoundHistory = {
  /** The current slug of the dossier. It differs from the requested one when the dossier was renamed. */
  slug: string
  title: string
  /** All editions, the first one first, damaged ones too. */
  history: readonly EditionSummary[]
  /** Of the editions that were published without their approvals, by their numbers. */
  readings: ReadonlyMap<number, SecondReading>
  translations: readonly ListedDossier[]
}

/** The editions of the dossier that has, or had, this slug. Null for what was never published. */
export async function getHistory(
  reader: DatabaseReader,
  language: Language,
  slug: string,
): Promise<FoundHistory | null> {
  const resolved = await resolveDossier(reader, language, slug)
  if (!resolved) return null
  const { current, editions } = resolved
  const history = await summariseEditions(reader, editions)
  const [listed] = await listDossiers(reader, [current.id])
  const original = listed?.translationOf?.dossier ?? null
  const kin = { id: current.dossier, language, original }
  return {
    slug: current.slug,
    title: history.at(-1)?.title ?? current.slug,
    history,
    readings: await listHastyReadings(reader, editions),
    translations: await listTranslations(reader, kin),
  }
}

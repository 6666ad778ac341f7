import type { Reader } from '@/database/find'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Reading } from '@/domain/edition/Reading'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import type { Language } from '@/domain/Language'
import { findReading } from './findReading'
import { type ListedDossier, listDossiers } from './listDossiers'
import { loadEdition } from './loadEdition'
import { resolveDossier } from './resolveDossier'
import { summarise } from './summarise'

export type FoundDossier = {
  /** The address that the dossier has now: another one than was asked for when it moved. */
  slug: string
  title: string
  /** The edition that was asked for, or the current one. */
  dossier: PublishedDossier
  /** All editions, the first one first, with the numbers of the claims that each holds. */
  history: readonly (EditionSummary & { points: readonly number[] })[]
  /** Who read that edition before it was public, as far as the record tells. */
  reading: Reading | null
  related: readonly ListedDossier[]
  translations: readonly ListedDossier[]
}

/** A dossier at one of its editions, or as it stands where `edition` is null. Null for what was never published. */
export async function getDossier(
  reader: Reader,
  address: { language: Language; slug: string; edition: number | null },
): Promise<FoundDossier | null> {
  const resolved = await resolveDossier(reader, address.language, address.slug)
  const edition =
    address.edition === null
      ? resolved?.current
      : resolved?.editions.find(({ number }) => number === address.edition)
  if (!resolved || !edition) return null
  const { current, editions } = resolved
  const loaded = await loadEdition(reader, edition)
  // Its pages have the address of today, whatever it was in that edition.
  const dossier = { ...loaded, head: { ...loaded.head, slug: current.slug } }
  const summaries = await summarise(reader, editions)
  const original = dossier.head.translationOf?.dossier ?? dossier.dossier.id
  const otherLanguages = await listDossiers(reader, { language: { not_equals: address.language } })
  return {
    slug: current.slug,
    title: summaries.at(-1)?.title ?? dossier.head.title,
    dossier,
    history: summaries.map((summary, index) => ({
      ...summary,
      points: pointsOf(editions[index]?.envelope),
    })),
    reading: await findReading(reader, loaded),
    related: await listDossiers(reader, { dossier: { in: [...dossier.head.related] } }),
    translations: otherLanguages.filter(
      ({ id, translationOf }) => id === original || translationOf === original,
    ),
  }
}

function pointsOf(envelope: string | undefined): readonly number[] {
  if (envelope === undefined) return []
  return readEnvelope(envelope).parts.flatMap(({ kind, claim }) =>
    kind === 'claim' && claim ? [claim.number] : [],
  )
}

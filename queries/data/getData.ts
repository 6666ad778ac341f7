import type { DatabaseReader } from '@/database/find'
import {
  type CountedDossier,
  type DataDossiers,
  dataDossiers,
  dossiersPerPage,
} from '@/domain/data/dataDossiers'
import { type DataEdition, dataEdition } from '@/domain/data/dataEdition'
import { type DataEditions, dataEditions } from '@/domain/data/dataEditions'
import { type DataIndex, dataIndex } from '@/domain/data/dataIndex'
import { namedParts } from '@/domain/data/namedParts'
import type { Language } from '@/domain/Language'
import type { Page } from '@/domain/pageOf'
import { countActs } from '@/queries/act/listActs'
import { resolveDossier } from '@/queries/dossier/resolveDossier'
import { pageDossiers } from '@/queries/lists/pageDossiers'
import { findLogKey } from '@/queries/log/findLogKey'
import { findParts } from '@/queries/part/findParts'

/** The index of all data that the press room publishes, with the first page of dossiers (docs/contracts/data.md). */
export async function getDataIndex(reader: DatabaseReader): Promise<DataIndex> {
  return dataIndex({
    dossiers: await pageCounted(reader, 1),
    acts: await countActs(reader),
    isSigned: (await findLogKey(reader)) !== null,
  })
}

/** A page of dossiers after the first one, which is in the index. Pages count from 1; null for any that is not there. */
export async function getDataDossiers(
  reader: DatabaseReader,
  page: number,
): Promise<DataDossiers | null> {
  const found = await pageCounted(reader, page)
  return page > 1 && page <= found.pages ? dataDossiers(found) : null
}

async function pageCounted(reader: DatabaseReader, page: number): Promise<Page<CountedDossier>> {
  const found = await pageDossiers(reader, page, dossiersPerPage)
  const docs = found.docs.map(({ id, language, slug, number }) => ({
    id,
    language,
    slug,
    editions: number,
  }))
  return { ...found, docs }
}

/** The editions of the dossier that has, or had, this slug. Null where no dossier has or had it. */
export async function getDataEditions(
  reader: DatabaseReader,
  language: Language,
  slug: string,
): Promise<DataEditions | null> {
  const resolved = await resolveDossier(reader, language, slug)
  if (!resolved) return null
  const { current, editions } = resolved
  return dataEditions({ dossier: { id: current.dossier, language, slug: current.slug }, editions })
}

/**
 * One edition as it is stored. Nothing is recomputed, so that a verifier sees what was changed. Null where there is
 * none. `slug` is the current one of the dossier.
 */
export async function getDataEdition(
  reader: DatabaseReader,
  language: Language,
  slug: string,
  number: number,
): Promise<{ slug: string; answer: DataEdition } | null> {
  const resolved = await resolveDossier(reader, language, slug)
  const edition = resolved?.editions.find((one) => one.number === number)
  if (!resolved || !edition) return null
  const { text, digest, envelope, candidate } = edition
  const parts = await findParts(reader, namedParts(envelope))
  return {
    slug: resolved.current.slug,
    answer: dataEdition({ edition: text, digest, envelope, candidate, parts }),
  }
}

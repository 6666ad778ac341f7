import { type DatabaseReader, findById } from '@/database/find'
import type { Part } from '@/domain/edition/Edition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { findParts } from '@/queries/part/findParts'
import { parseOrReport } from '@/queries/part/parseOrReport'
import { loadEdition } from './loadEdition'

/**
 * The edition with this id as `loadEdition` gives it, without a place for its parts in any cache: for who reads every
 * edition once. Throws where there is none, and DamagedRecord where the edition itself is damaged.
 */
export async function loadUncachedEdition(
  reader: DatabaseReader,
  id: string,
): Promise<PublishedDossier> {
  const edition = await findById(reader, 'editions', id)
  if (!edition) throw new Error(`There is no edition ${id}`)
  return loadEdition(reader, edition, uncachedParts)
}

async function uncachedParts(
  reader: DatabaseReader,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Part>> {
  const texts = await findParts(reader, digests)
  return new Map(
    [...texts].flatMap(([digest, text]) => {
      const part = parseOrReport(digest, text)
      return part ? [[digest, part] as const] : []
    }),
  )
}

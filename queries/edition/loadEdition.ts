import type { DatabaseReader } from '@/database/find'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { assembled } from '@/queries/part/assembled'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { cachedParts } from '@/queries/part/cachedParts'
import { loadEnvelope } from '@/queries/part/loadEnvelope'

/**
 * Assembles an edition from its stored envelope and parts. Parts come from `cachedParts`, which checks their digests.
 * Throws DamagedRecord where the edition is damaged, or one of its parts.
 */
export async function loadEdition(
  reader: DatabaseReader,
  edition: Edition,
): Promise<PublishedDossier> {
  const { text, envelope } = edition
  const read = loadEnvelope(edition)
  const parts = await cachedParts(
    reader,
    read.parts.map(({ digest }) => digest),
  )
  return assembled(edition, () =>
    assembleEdition({ edition: text, envelope, parts }, cachedEnvelope),
  )
}

import type { DatabaseReader } from '@/database/find'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { cachedParts } from '@/queries/part/cachedParts'

/**
 * Assembles an edition from its stored envelope and parts. Parts come from `cachedParts`, which checks their digests.
 */
export async function loadEdition(
  reader: DatabaseReader,
  edition: Edition,
): Promise<PublishedDossier> {
  const { parts } = cachedEnvelope(edition.envelope)
  return assembleEdition(
    {
      edition: edition.text,
      envelope: edition.envelope,
      parts: await cachedParts(
        reader,
        parts.map(({ digest }) => digest),
      ),
    },
    cachedEnvelope,
  )
}

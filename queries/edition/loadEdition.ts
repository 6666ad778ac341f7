import type { DatabaseReader } from '@/database/find'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { cachedParts } from '@/queries/part/cachedParts'

/** Puts an edition together from its kept texts, its parts as `cachedParts` checked them. */
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

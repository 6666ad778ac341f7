import type { Reader } from '@/database/find'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import type { Edition } from '@/payload-types'
import { loadParts } from '@/queries/part/loadParts'

/** Puts an edition together from its kept texts, its parts as `loadParts` checked them. */
export async function loadEdition(reader: Reader, edition: Edition): Promise<PublishedDossier> {
  const { parts } = readEnvelope(edition.envelope)
  return assembleEdition({
    edition: edition.text,
    envelope: edition.envelope,
    parts: await loadParts(
      reader,
      parts.map(({ digest }) => digest),
    ),
  })
}

import type { DatabaseReader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { assembled } from './assembled'
import { cachedEnvelope } from './cachedEnvelope'
import { cachedParts } from './cachedParts'
import { loadEnvelope } from './loadEnvelope'

/** An edition assembled as by `loadEdition`, and its content in the form that comparisons take. */
export async function loadContent(
  reader: DatabaseReader,
  stored: Edition,
): Promise<{ edition: PublishedDossier; content: Content }> {
  const { text, envelope } = stored
  const read = loadEnvelope(stored)
  const parts = await cachedParts(
    reader,
    read.parts.map(({ digest }) => digest),
  )
  return assembled(stored, () => ({
    edition: assembleEdition({ edition: text, envelope, parts }, cachedEnvelope),
    content: contentOf(read, parts),
  }))
}

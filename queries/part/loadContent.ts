import type { Reader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import type { Edition } from '@/payload-types'
import { loadParts } from './loadParts'

/** An edition put together as by `loadEdition`, and its content as it is compared. */
export async function loadContent(
  reader: Reader,
  { text, envelope }: Edition,
): Promise<{ edition: PublishedDossier; content: Content }> {
  const read = readEnvelope(envelope)
  const parts = await loadParts(
    reader,
    read.parts.map(({ digest }) => digest),
  )
  return {
    edition: assembleEdition({ edition: text, envelope, parts }),
    content: contentOf(read, parts),
  }
}

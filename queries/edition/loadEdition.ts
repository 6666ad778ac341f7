import type { DatabaseReader } from '@/database/find'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import { assembleReadable } from '@/domain/edition/assembleEdition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { reportDamage } from '@/memory/Damage'
import type { Edition } from '@/payload-types'
import { assembled } from '@/queries/part/assembled'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { cachedParts } from '@/queries/part/cachedParts'
import { loadEnvelope } from '@/queries/part/loadEnvelope'

/**
 * Assembles an edition from its stored envelope and parts. Parts come from `partsOf`, which checks their digests.
 * Parts that are missing or damaged are left out, reported and listed (`damaged`);
 * without its head it has its slug for a title. Throws DamagedRecord where the
 * edition itself is damaged.
 */
export async function loadEdition(
  reader: DatabaseReader,
  edition: Edition,
  partsOf: typeof cachedParts = cachedParts,
): Promise<PublishedDossier> {
  const { text, envelope } = edition
  const read = loadEnvelope(edition)
  const parts = await partsOf(
    reader,
    read.parts.map(({ digest }) => digest),
  )
  for (const { digest } of read.parts)
    if (!parts.has(digest)) reportDamage({ what: 'part', key: digest })
  const { slug } = edition
  const { language } = read.dossier
  const labels = defaultLabels[language]
  const head = { slug, title: slug, labels, related: [], translationOf: null }
  return assembled(edition, () =>
    assembleReadable({ edition: text, envelope, parts }, head, cachedEnvelope),
  )
}

import type { DatabaseReader } from '@/database/find'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { isDamaged } from '@/memory/Damage'
import type { Edition } from '@/payload-types'
import { cachedParts } from '@/queries/part/cachedParts'
import { cachedBrief } from './cachedBrief'

/** The history entry of each edition, in the order given. A damaged one has the slug for its title. */
export async function summariseEditions(
  reader: DatabaseReader,
  editions: readonly Edition[],
): Promise<readonly EditionSummary[]> {
  const briefs = editions.map(cachedBrief)
  const parts = await cachedParts(
    reader,
    briefs.flatMap(({ head, note }) => [head, note].filter((digest) => digest !== null)),
  )
  return editions.map((edition): EditionSummary => {
    const { number, digest, publishedAt, slug } = edition
    const { class: changeClass, origin, stated, ...brief } = cachedBrief(edition)
    const head = parts.get(brief.head ?? '')
    const note = parts.get(brief.note ?? '')
    return {
      number,
      class: changeClass,
      origin,
      stated,
      publishedAt,
      digest,
      note: note?.kind === 'note' ? note.value : null,
      title: head?.kind === 'head' ? head.value.title : slug,
      ...(isDamaged({ what: 'edition', key: digest }) || !head || (brief.note !== null && !note)
        ? { isDamaged: true }
        : {}),
    }
  })
}

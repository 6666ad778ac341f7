import type { Reader } from '@/database/find'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { loadParts } from '@/queries/part/loadParts'
import { briefOf } from './briefOf'

/** The history line of each edition, in the order given. */
export async function summarise(
  reader: Reader,
  editions: readonly Edition[],
): Promise<readonly EditionSummary[]> {
  const briefs = editions.map(briefOf)
  const parts = await loadParts(
    reader,
    briefs.flatMap(({ head, note }) => [head, note].filter((digest) => digest !== null)),
  )
  return editions.map((edition): EditionSummary => {
    const { number, digest, publishedAt, slug } = edition
    const { class: changeClass, origin, stated, ...told } = briefOf(edition)
    const head = parts.get(told.head ?? '')
    const note = parts.get(told.note ?? '')
    return {
      number,
      class: changeClass,
      origin,
      stated,
      publishedAt,
      digest,
      note: note?.kind === 'note' ? note.value : null,
      title: head?.kind === 'head' ? head.value.title : slug,
    }
  })
}

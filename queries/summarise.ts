import type { Reader } from '@/database/find'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { readPart } from '@/domain/edition/readPart'
import type { Edition } from '@/payload-types'
import { briefOf } from './briefOf'
import { findParts } from './findParts'

/** The history line of each edition, in the order given. */
export async function summarise(
  reader: Reader,
  editions: readonly Edition[],
): Promise<readonly EditionSummary[]> {
  const briefs = editions.map(briefOf)
  const texts = await findParts(
    reader,
    briefs.flatMap(({ head, note }) => [head, note].filter((digest) => digest !== null)),
  )
  const read = (digest: string | null) => {
    const text = digest === null ? undefined : texts.get(digest)
    return text === undefined ? undefined : readPart(text)
  }
  return editions.map((edition): EditionSummary => {
    const { number, digest, publishedAt, slug } = edition
    const { class: changeClass, origin, stated, ...told } = briefOf(edition)
    const head = read(told.head)
    const note = read(told.note)
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

import { type DatabaseReader, findAll } from '@/database/find'
import { shownSpan } from '@/domain/edition/shownSpan'
import type { Language } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { cachedBrief, type EditionBrief } from '@/queries/edition/cachedBrief'

/** One update: the edition that it published, the edition before it, and the current slug of its dossier. */
export type ListedUpdate = {
  slug: string
  edition: Edition
  before: Edition | null
  brief: EditionBrief
}

/** Every update of every dossier of a language, the latest first by the dates that readers see. */
export async function listUpdates(
  reader: DatabaseReader,
  language: Language,
): Promise<readonly ListedUpdate[]> {
  const editions = await findAll(reader, 'editions', { language: { equals: language } }, 'number')
  const current = new Map(editions.map((edition) => [edition.dossier, edition]))
  const last = new Map<string, Edition>()
  const updates = editions.map((edition) => {
    const before = last.get(edition.dossier) ?? null
    last.set(edition.dossier, edition)
    const brief = cachedBrief(edition)
    const { publishedAt } = edition
    const shown = shownSpan({ stated: brief.stated, publishedAt }).from
    const slug = current.get(edition.dossier)?.slug ?? edition.slug
    return { slug, edition, before, brief, shown }
  })
  return updates.toSorted(
    (one, other) =>
      other.shown - one.shown ||
      Date.parse(other.edition.publishedAt) - Date.parse(one.edition.publishedAt) ||
      other.edition.number - one.edition.number,
  )
}

import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { cachedEditions } from '@/queries/edition/cachedEditions'
import { cachedSizes } from '@/queries/edition/cachedSizes'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import type { ListedUpdate } from '@/queries/lists/pageUpdates'
import type { FollowedEdition } from './listFollowedUpdates'

/** The stored editions of these updates, in their order. */
export async function loadListed(
  reader: DatabaseReader,
  updates: readonly ListedUpdate[],
): Promise<readonly FollowedEdition[]> {
  const ids = updates.flatMap(({ edition, before }) => (before ? [before, edition] : [edition]))
  const read = await cachedEditions(reader, ids)
  const stored = new Map(read.map((edition) => [edition.id, edition]))
  return updates.flatMap(({ slug, edition, before }) => {
    const after = stored.get(edition)
    return after ? [{ slug, before: stored.get(before ?? '') ?? null, after }] : []
  })
}

/** These updates as lists show them, in their order. `size` is null for the first edition of a dossier. */
export async function loadUpdates(
  reader: DatabaseReader,
  updates: readonly ListedUpdate[],
): Promise<readonly { slug: string; edition: EditionSummary; size: UpdateSize | null }[]> {
  const shown = await loadListed(reader, updates)
  const summaries = await summariseEditions(
    reader,
    shown.map(({ after }) => after),
  )
  const sizes = await cachedSizes(reader, shown.flatMap(pairIn))
  return shown.flatMap(({ slug }, index) => {
    const edition = summaries[index]
    return edition ? [{ slug, edition, size: sizes.get(edition.digest) ?? null }] : []
  })
}

const pairIn = ({ before, after }: { before: Edition | null; after: Edition }) =>
  before ? [{ before, after }] : []

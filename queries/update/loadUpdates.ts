import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { cachedSizes } from '@/queries/edition/cachedSizes'
import { loadOutlined } from '@/queries/edition/loadOutlined'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import type { ListedUpdate } from './listUpdates'

/** These updates as lists show them, in their order. `size` is null for the first edition of a dossier. */
export async function loadUpdates(
  reader: DatabaseReader,
  updates: readonly ListedUpdate[],
): Promise<readonly { slug: string; edition: EditionSummary; size: UpdateSize | null }[]> {
  const stored = new Map(
    (
      await loadOutlined(
        reader,
        updates.flatMap(({ edition, before }) => (before ? [before, edition] : [edition])),
      )
    ).map((edition) => [edition.id, edition]),
  )
  const shown = updates.flatMap(({ slug, edition, before }) => {
    const after = stored.get(edition.id)
    return after ? [{ slug, after, before: stored.get(before?.id ?? '') ?? null }] : []
  })
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

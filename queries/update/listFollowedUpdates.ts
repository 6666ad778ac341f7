import type { DatabaseReader } from '@/database/find'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import { concernsClaim } from '@/domain/feed/concernsClaim'
import type { FollowedUpdate, UpdateContent } from '@/domain/feed/Followed'
import { updateKind } from '@/domain/feed/updateKind'
import type { Edition } from '@/payload-types'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { loadContents } from '@/queries/part/loadContents'

/** An edition, the edition before it (null for the first one), and the current slug of its dossier. */
export type FollowedEdition = { slug: string; before: Edition | null; after: Edition }

/**
 * The changes of each of these editions, in the order given. `claim` is an id: the result then has only the changes
 * of that claim, and leaves out editions that did not change it.
 */
export async function listFollowedUpdates(
  reader: DatabaseReader,
  editions: readonly FollowedEdition[],
  claim: string | null,
): Promise<readonly FollowedUpdate[]> {
  const contentIn = await loadContents(
    reader,
    editions.flatMap(({ before, after }) => (before ? [before, after] : [after])),
  )
  const summaries = await summariseEditions(
    reader,
    editions.map(({ after }) => after),
  )
  return editions.flatMap(({ slug, before, after }, index): FollowedUpdate[] => {
    const edition = summaries[index]
    if (!edition) throw new Error(`Edition ${after.digest} has no summary`)
    const [content, contentBefore] = [contentIn(after), before && contentIn(before)]
    // Of a damaged edition, or one after it, a feed says no more than that it is there.
    if (!content || (before && !contentBefore)) {
      const identity = { of: 'update', edition: edition.digest, claim } as const
      return [
        { identity, slug, kind: before ? edition.class : 'new', edition, told: { is: 'damaged' } },
      ]
    }
    const told = tell(contentBefore, content, claim)
    if (told.is === 'later' && claim !== null && told.changes.length === 0) return []
    const kind =
      told.is === 'first' ? 'new' : updateKind(edition.class, told.changes, claim !== null)
    const identity = { of: 'update', edition: edition.digest, claim } as const
    return [{ identity, slug, kind, edition, told }]
  })
}

/** In the feed of one claim, the first edition of a dossier counts as adding that claim. */
function tell(
  before: Content | null,
  after: Content,
  claim: string | null,
): Exclude<UpdateContent, { is: 'damaged' }> {
  const known = claim === null ? null : after.filter((piece) => piece.claim?.id !== claim)
  const comparison = compareContents(before ?? known, after)
  if (comparison.is === 'later') {
    const { changes } = comparison
    return {
      is: 'later',
      changes: claim === null ? changes : changes.filter((change) => concernsClaim(change, claim)),
    }
  }
  const introduction = after.find((piece) => piece.kind === 'introduction')
  return {
    is: 'first',
    points: after.filter((piece) => piece.kind === 'claim').length,
    introduction: introduction?.kind === 'introduction' ? introduction.value : null,
  }
}

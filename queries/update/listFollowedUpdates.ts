import type { DatabaseReader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { concernsClaim } from '@/domain/feed/concernsClaim'
import type { FollowedUpdate, UpdateContent } from '@/domain/feed/Followed'
import { updateKind } from '@/domain/feed/updateKind'
import type { Edition } from '@/payload-types'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { loadContents } from '@/queries/part/loadContents'
import { compareAside } from '@/workers/compareAside'

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
  const followed = editions.map(
    async ({ slug, before, after }, index): Promise<FollowedUpdate[]> => {
      const edition = summaries[index]
      if (!edition) throw new Error(`Edition ${after.digest} has no summary`)
      const [content, contentBefore] = [contentIn(after), before && contentIn(before)]
      // Of a damaged edition, or one after it, a feed says no more than that it is there.
      if (!content || (before && !contentBefore)) {
        const identity = { of: 'update', edition: edition.digest, claim } as const
        return [
          {
            identity,
            slug,
            kind: before ? edition.class : 'new',
            edition,
            told: { is: 'damaged' },
          },
        ]
      }
      const told = await tell(contentBefore, content, claim)
      if (told.is === 'later' && claim !== null && told.changes.length === 0) return []
      const kind =
        told.is === 'first' ? 'new' : updateKind(edition.class, told.changes, claim !== null)
      const identity = { of: 'update', edition: edition.digest, claim } as const
      return [{ identity, slug, kind, edition, told }]
    },
  )
  return (await Promise.all(followed)).flat()
}

/** In the feed of one claim, the first edition of a dossier counts as adding that claim. */
async function tell(
  before: Content | null,
  after: Content,
  claim: string | null,
): Promise<Exclude<UpdateContent, { is: 'damaged' }>> {
  const known = claim === null ? null : after.filter((piece) => piece.claim?.id !== claim)
  const comparison = await compareAside(before ?? known, after)
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

import type { PayloadRequest } from 'payload'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Content } from '@/domain/comparison/parts/Content'
import { findEditionBefore } from '@/operations/candidate/findEditionBefore'
import {
  loadCandidateContent,
  loadEditionContent,
} from '@/operations/candidate/loadCandidateContent'
import type { Edition, Update } from '@/payload-types'
import { compareAside } from '@/workers/compareAside'
import type { Base } from './Base'
import type { ReviewAtDesk } from './listReviews'

/** What an update would change, compared with the requested base if there is one, otherwise with what is public. */
export type ProposedChanges = {
  /** The edition that it follows; null where nothing was published. */
  published: Edition | null
  sincePublished: Comparison
  shown: { base: Base; bases: readonly Base[]; comparison: Comparison }
}

/** Compares the proposed content of an update with what was published, and with what this person last read of it. */
export async function compareProposed(
  req: PayloadRequest,
  update: Update,
  { content, base, reviews }: { content: Content; base: Base; reviews: readonly ReviewAtDesk[] },
): Promise<ProposedChanges> {
  const seen = seenBy(req, reviews, update)
  const published = await findEditionBefore(req, update)
  const compare = (before: Content | null) => compareAside(before, content)
  const sincePublished = await compare(published && (await loadEditionContent(req, published)))
  const isSeen = base === 'seen' && seen !== undefined
  return {
    published,
    sincePublished,
    shown: {
      base: isSeen ? 'seen' : 'published',
      bases: seen ? ['published', 'seen'] : ['published'],
      comparison: isSeen
        ? await compare(await loadCandidateContent(req, update, seen.candidate ?? ''))
        : sincePublished,
    },
  }
}

/** The last other candidate of this update that the person reviewed. */
function seenBy(
  req: PayloadRequest,
  reviews: readonly ReviewAtDesk[],
  update: Update,
): ReviewAtDesk | undefined {
  return reviews.findLast(
    ({ reviewer, candidate }) =>
      reviewer === req.user?.id && candidate !== null && candidate !== update.candidate,
  )
}

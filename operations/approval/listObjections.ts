import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'
import { openObjections } from '@/domain/approval/openObjections'
import { verdicts } from '@/domain/approval/Verdict'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Review, Update } from '@/payload-types'
import { guestNamed } from './listApprovals'

/**
 * The open objections to an update, oldest first: requests for changes whose authors did not approve since. They are of
 * this update, or of other updates of the same kind (its dossier's words, or what withdraws and reinstates them) since
 * such an update was last published: whoever abandons an update and takes its words up again does not lose them.
 */
export async function listObjections(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Review[]> {
  const dossier = dossierOf(update)
  const all = await findAll(req, 'updates', { dossier: { equals: dossier } })
  const alike = all.filter((other) => Boolean(other.standing?.is) === Boolean(update.standing?.is))
  const last = Math.max(
    0,
    ...alike.flatMap(({ id, edition }) => (id === update.id ? [] : (edition ?? []))),
  )
  const edition = { dossier: { equals: dossier }, number: { equals: last } }
  const since = (last > 0 && (await findOne(req, 'editions', edition))?.publishedAt) || ''
  const found = await findAll(req, 'reviews', { update: { in: alike.map(({ id }) => id) } }, 'at')
  const reviews = found
    .filter((review) => review.update === update.id || review.at > since)
    .map((review) => ({
      review,
      person: review.invitation ? `guest ${guestNamed(review.name)}` : review.reviewer,
      verdict: verdicts.find((verdict) => verdict === review.verdict) ?? 'comments',
    }))
  return openObjections(reviews).map(({ review }) => review)
}

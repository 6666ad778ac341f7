import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { type Verdict, verdicts } from '@/domain/approval/Verdict'
import { linkCounts } from '@/operations/approval/linkCounts'
import type { Invitation, Review, Update, User } from '@/payload-types'

/** Whether an approval counted for an edition, or why it did not. */
export type VerdictWeight =
  | 'counted'
  | 'advisory'
  | 'revoked'
  | 'deactivated'
  | 'resubmitted'
  | 'afterwards'

/** A verdict on the exact words of an edition. `digest` is that of its candidate; `at` is ISO 8601. */
export type ReviewOfEdition = {
  name: string
  role: string
  verdict: Verdict
  at: string
  digest: string
  weight: VerdictWeight
}

/** What reviews depend on: links, accounts, and by account id the number of the act that last changed it. */
export type Voices = {
  invitations: readonly Invitation[]
  accounts: ReadonlyMap<string, User>
  changed: ReadonlyMap<string, number>
}

/** The people and links behind these reviews. */
export async function loadVoices(req: PayloadRequest, reviews: readonly Review[]): Promise<Voices> {
  const links = reviews.flatMap(({ invitation }) => invitation ?? [])
  const invitations = await findAll(req, 'invitations', { id: { in: links } })
  const ids = [
    ...reviews.map(({ reviewer }) => reviewer),
    ...invitations.map(({ invitedBy }) => invitedBy),
  ]
  const people = await findAll(req, 'users', { id: { in: ids } })
  const where = { subject: { in: ids }, verb: { equals: 'changeAccount' } }
  const acts = await findAll(req, 'acts', where, 'sequence')
  return {
    invitations,
    accounts: new Map(people.map((person) => [person.id, person])),
    changed: new Map(acts.map(({ subject, sequence }) => [subject, sequence])),
  }
}

/**
 * The verdicts on the candidate that became an edition, each with its weight at the publication, as far as the
 * record shows: an account that is inactive now was inactive then if it was not changed since. `published` is the
 * act of the publication, `sequenceOf` returns the number of a review's own act.
 */
export function weighReviews(
  update: Update,
  reviews: readonly Review[],
  voices: Voices,
  published: { sequence: number; at: string },
  sequenceOf: (review: Review) => number,
): readonly ReviewOfEdition[] {
  const { invitations, accounts, changed } = voices
  const asItWas = (id: string): User | null => {
    const account = accounts.get(id)
    const wasActive = account?.active || (changed.get(id) ?? 0) > published.sequence
    return account ? { ...account, active: wasActive } : null
  }
  const weigh = (review: Review): VerdictWeight => {
    if (sequenceOf(review) > published.sequence) return 'afterwards'
    if (review.submission !== update.submission) return 'resubmitted'
    const link = invitations.find(({ id }) => id === review.invitation)
    if (!review.invitation) return asItWas(review.reviewer)?.active ? 'counted' : 'deactivated'
    if (!link) return 'advisory'
    if (link.revokedAt && link.revokedAt <= published.at) return 'revoked'
    return linkCounts(update, { role: link.role }, asItWas(link.invitedBy)) ? 'counted' : 'advisory'
  }
  const weighed = reviews
    .filter(({ candidate, verdict }) => candidate === update.candidate && verdict !== 'comments')
    .map((review) => ({ review, weight: weigh(review) }))
  const hosts = new Map(invitations.map(({ id, invitedBy }) => [id, invitedBy]))
  /** Where a link and its maker both approved, only the maker's approval counts. */
  const isTwice = (link: string | null | undefined) =>
    weighed.some(
      ({ review, weight }) =>
        weight === 'counted' &&
        review.verdict === 'approves' &&
        !review.invitation &&
        review.reviewer === hosts.get(link ?? ''),
    )
  return weighed.map(({ review, weight }) => ({
    name: review.name,
    role: review.role,
    verdict: verdicts.find((one) => one === review.verdict) ?? 'comments',
    at: review.at,
    digest: review.candidate ?? '',
    weight: weight === 'counted' && isTwice(review.invitation) ? 'advisory' : weight,
  }))
}

import type { MailedReview, MailPerson, MailQuestion } from './MailQuestion'
import { fillsNeed, isLegal, mailTo, type Round } from './mailTo'
import type { Occasion } from './occasions'

/** One mail to be written: to which account, and why. */
export type MailFor = { to: string; occasion: Occasion }

/**
 * Who is written to because of an act, and why: each person once, for the occasion that comes first. Nobody is told
 * what they did themselves, nor what the update has left behind since; of a comment that is private to legal nobody
 * else learns.
 */
export function mailsFor(question: MailQuestion): readonly MailFor[] {
  const { act, people, settings } = question
  const told = new Map<string, Occasion>()
  for (const round of roundsOf(question)) {
    for (const to of mailTo(round, people, settings[round.occasion])) {
      if (!told.has(to)) told.set(to, round.occasion)
    }
  }
  // A publication at its time was the clock's doing, also for who scheduled it.
  const isByTheClock = act.verb === 'publishUpdate' && act.wasScheduled
  return [...told]
    .filter(([to]) => isByTheClock || to !== act.actor)
    .map(([to, occasion]) => ({ to, occasion }))
}

function roundsOf(question: MailQuestion): readonly Round[] {
  const { act, update } = question
  const isContributor = ({ id }: MailPerson) => update.contributors.includes(id)
  const approvers = approversOf(question)
  const isApprover = ({ id }: MailPerson) => approvers.has(id)
  const ofWhatIsPublished = (person: MailPerson) => isContributor(person) || isApprover(person)
  const review = question.reviews.find((one) => one.act === act.digest)
  const stale: readonly Round[] =
    approvers.size > 0 ? [{ occasion: 'approvalStale', concerns: isApprover }] : []
  const isStillAsked =
    update.state === 'inReview' && update.submission === act.submission && update.missing.length > 0

  switch (act.verb) {
    case 'submitUpdate':
      return isStillAsked
        ? [
            {
              occasion: 'askedToReview',
              concerns: (person) => update.missing.some((need) => fillsNeed(person, need)),
              excludes: isContributor,
            },
          ]
        : []
    case 'approveUpdate':
      return [{ occasion: 'verdictGiven', concerns: isContributor }]
    case 'askForChanges':
      return [
        ...(review?.counts === false ? [] : stale),
        { occasion: 'verdictGiven', concerns: isContributor },
      ]
    case 'commentUpdate':
      return [verdictOf(review, isContributor)]
    case 'reopenUpdate':
      return stale
    case 'scheduleUpdate':
      return update.state === 'scheduled' && update.due === act.reason
        ? [{ occasion: 'scheduled', concerns: ofWhatIsPublished }]
        : []
    case 'publishUpdate':
      return [{ occasion: 'published', concerns: ofWhatIsPublished }]
    case 'publishWithoutApprovals':
      return [
        {
          occasion: 'publishedWithoutApprovals',
          concerns: ofWhatIsPublished,
          always: isLegal,
        },
      ]
    default:
      return []
  }
}

/** Without its review it is not known who may read a comment: then nobody but legal learns of it. */
const verdictOf = (
  review: MailedReview | undefined,
  concerns: (person: MailPerson) => boolean,
): Round => ({
  occasion: 'verdictGiven',
  concerns,
  excludes: (person) => review?.isPrivate !== false && !isLegal(person),
})

/** Who had approved the submission that was the last one when the act was done. */
const approversOf = ({ act, reviews }: MailQuestion): ReadonlySet<string> =>
  new Set(
    reviews
      .filter(({ submission, verdict }) => submission === act.submission && verdict === 'approves')
      .map(({ reviewer }) => reviewer),
  )

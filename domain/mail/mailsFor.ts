import type { ActVerb } from '@/domain/act/Act'
import type { MailedUpdate, MailPerson, MailQuestion } from './MailQuestion'
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

/** Whether anybody may be written to because of an act of that kind. */
export const isMailed = (verb: ActVerb): boolean => verb in rounds

const roundsOf = (question: MailQuestion): readonly Round[] =>
  rounds[question.act.verb]?.(question) ?? []

/** Why and to whom, first comes first. What is not named here is nobody's mail. */
const rounds: Partial<Record<ActVerb, (question: MailQuestion) => readonly Round[]>> = {
  submitUpdate: ({ act, update }) =>
    update.state === 'inReview' && update.submission === act.submission && update.missing.length > 0
      ? [
          {
            occasion: 'askedToReview',
            concerns: (person) => update.missing.some((need) => fillsNeed(person, need)),
            excludes: isContributor(update),
          },
        ]
      : [],
  approveUpdate: ({ update }) => [{ occasion: 'verdictGiven', concerns: isContributor(update) }],
  askForChanges: (question) => [
    ...(reviewOf(question)?.counts === false ? [] : stale(question)),
    { occasion: 'verdictGiven', concerns: isContributor(question.update) },
  ],
  commentUpdate: (question) => {
    const review = reviewOf(question)
    return [
      {
        occasion: 'verdictGiven',
        concerns: isContributor(question.update),
        // Without its review it is not known who may read a comment: then nobody but legal learns of it.
        excludes: (person) => review?.isPrivate !== false && !isLegal(person),
      },
    ]
  },
  reopenUpdate: (question) => stale(question),
  scheduleUpdate: (question) =>
    question.update.state === 'scheduled' && question.update.due === question.act.reason
      ? [{ occasion: 'scheduled', concerns: madeIt(question) }]
      : [],
  publishUpdate: (question) => [{ occasion: 'published', concerns: madeIt(question) }],
  publishWithoutApprovals: (question) => [
    { occasion: 'publishedWithoutApprovals', concerns: madeIt(question), always: isLegal },
  ],
}

const reviewOf = ({ act, reviews }: MailQuestion) => reviews.find((one) => one.act === act.digest)

const isContributor =
  ({ contributors }: MailedUpdate) =>
  ({ id }: MailPerson) =>
    contributors.includes(id)

function stale(question: MailQuestion): readonly Round[] {
  const approvers = approversOf(question)
  return approvers.size > 0
    ? [{ occasion: 'approvalStale', concerns: ({ id }) => approvers.has(id) }]
    : []
}

/** Who wrote what is published, or approved it. */
function madeIt(question: MailQuestion): (person: MailPerson) => boolean {
  const approvers = approversOf(question)
  const wrote = isContributor(question.update)
  return (person) => wrote(person) || approvers.has(person.id)
}

/** Who had approved the submission that was the last one when the act was done. */
const approversOf = ({ act, reviews }: MailQuestion): ReadonlySet<string> =>
  new Set(
    reviews
      .filter(({ submission, verdict }) => submission === act.submission && verdict === 'approves')
      .map(({ reviewer }) => reviewer),
  )

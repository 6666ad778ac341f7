import type { ActVerb } from '@/domain/act/Act'
import type { MailedUpdate, MailPerson, MailQuestion } from './MailQuestion'
import { fillsNeed, isLegal, mailTo, type Round } from './mailTo'
import type { Occasion } from './occasions'

/** One mail to be written: its recipient's account, and its occasion. */
export type MailFor = { to: string; occasion: Occasion }

/**
 * The mails that an act causes: one for each person, for the first occasion that applies. Nobody gets mail about their
 * own act, or about a state that the update has left since. A comment that is private to legal is mailed to nobody
 * else.
 */
export function mailsFor(question: MailQuestion): readonly MailFor[] {
  const { act, people, settings } = question
  const told = new Map<string, Occasion>()
  for (const round of roundsOf(question)) {
    for (const to of mailTo(round, people, settings[round.occasion])) {
      if (!told.has(to)) told.set(to, round.occasion)
    }
  }
  // The clock published a scheduled update, not the person who scheduled it: that person gets mail too.
  const isByTheClock = act.verb === 'publishUpdate' && act.wasScheduled
  return [...told]
    .filter(([to]) => isByTheClock || to !== act.actor)
    .map(([to, occasion]) => ({ to, occasion }))
}

/** Whether an act of that kind can cause mail. */
export const isMailed = (verb: ActVerb): boolean => verb in rounds

const roundsOf = (question: MailQuestion): readonly Round[] =>
  rounds[question.act.verb]?.(question) ?? []

/** The occasions of each act and the people concerned, in order of priority. Other acts cause no mail. */
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
        // Without its review it is unknown who may read a comment: then only legal gets mail.
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

/** Whether a person contributed to the published content or approved it. */
function madeIt(question: MailQuestion): (person: MailPerson) => boolean {
  const approvers = approversOf(question)
  const wrote = isContributor(question.update)
  return (person) => wrote(person) || approvers.has(person.id)
}

/** The people who approved the submission that was the last one at the time of the act. */
const approversOf = ({ act, reviews }: MailQuestion): ReadonlySet<string> =>
  new Set(
    reviews
      .filter(({ submission, verdict }) => submission === act.submission && verdict === 'approves')
      .map(({ reviewer }) => reviewer),
  )

import type { PayloadRequest } from 'payload'
import { findAll, findById } from '@/database/find'
import { parseAct } from '@/domain/act/parseAct'
import { parseActDetail } from '@/domain/act/parseActDetail'
import { verdictActs, verdicts } from '@/domain/approval/Verdict'
import { understatedReason } from '@/domain/comparison/isUnderstated'
import type { MailedReview } from '@/domain/mail/MailQuestion'
import { mailId } from '@/domain/mail/mailId'
import { isMailed, mailsFor } from '@/domain/mail/mailsFor'
import { linkCounts } from '@/operations/approval/linkCounts'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import type { Act, Review, Update } from '@/payload-types'
import { editionFacts } from './editionFacts'
import { dueFacts, factsOf } from './factsOf'
import type { Addressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'
import { stateBefore } from './stateBefore'
import { writeMail } from './writeMail'

/** The mails that an act requires, from the present state of the update. Empty for an act that sends no mail. */
export async function mailsOfAct(
  req: PayloadRequest,
  record: Act,
  addressees: Addressees,
): Promise<readonly MailToSend[]> {
  const act = parseAct(record.text)
  if (act.subject.type !== 'update' || !isMailed(act.verb)) return []
  const update = await findById(req, 'updates', act.subject.id)
  if (update === null) return []
  const kept = await findById(req, 'actDetails', act.detail)
  // The detail may have been removed, as the law requires. Then the author of the act is unknown.
  const detail = kept ? parseActDetail(kept.text) : null
  const reviews = await findAll(req, 'reviews', { update: { equals: update.id } })
  const { published, ...before } = await stateBefore(req, update.id, act.sequence)
  const mails = mailsFor({
    act: {
      verb: act.verb,
      digest: record.digest,
      actor: detail?.actor?.id ?? null,
      reason: detail?.reason ?? null,
      ...before,
    },
    update: {
      state: update.state,
      submission: update.submission,
      contributors: contributorIds(update),
      missing: update.state === 'inReview' ? await listMissingApprovals(req, update) : [],
      due: update.schedule?.due ?? null,
    },
    reviews: await Promise.all(reviews.map((review) => reviewOf(req, update, review))),
    ...addressees,
  })
  if (mails.length === 0) return []
  const facts = {
    ...factsOf(update),
    ...(act.verb === 'publishUpdate' && detail?.reason
      ? { due: dueFacts(detail.reason, await loadTimeZone(req)) }
      : {}),
    actor: detail?.actor?.name ?? null,
    isUnderstated: act.verb === 'submitUpdate' && detail?.reason === understatedReason,
    verdict: verdicts.find((one) => verdictActs[one].verb === act.verb) ?? null,
    edition: await editionFacts(req, published ?? act.digest),
  }
  return mails.map((mail) => writeMail(mailId(act.sequence, mail), mail, facts, addressees))
}

async function reviewOf(
  req: PayloadRequest,
  update: Update,
  review: Review,
): Promise<MailedReview> {
  const { reviewer, submission, verdict, isPrivate, act } = review
  return {
    reviewer,
    submission,
    verdict: verdicts.find((one) => one === verdict) ?? 'comments',
    isPrivate,
    counts: update.state !== 'published' && (await didCount(req, update, review)),
    act,
  }
}

/** Whether the review counted when it was given. Revoking its link later does not change that. */
async function didCount(req: PayloadRequest, update: Update, { invitation }: Review) {
  if (!invitation) return true
  const link = await findById(req, 'invitations', invitation)
  const host = link && (await findById(req, 'users', link.invitedBy))
  return link !== null && linkCounts(update, { role: link.role }, host)
}

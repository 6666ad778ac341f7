import type { PayloadRequest } from 'payload'
import { findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { ActVerb } from '@/domain/act/Act'
import { dayIn } from '@/domain/date/dayIn'
import { parsePart } from '@/domain/edition/parsePart'
import { checkLine } from '@/domain/fieldText/checkLine'
import { flattenLines } from '@/domain/fieldText/flattenLines'
import { isBlank } from '@/domain/fieldText/isBlank'
import { type Reason, type Result, refused } from '@/domain/Reason'
import { appendAct } from '@/operations/act/appendAct'
import { operate, orRefuse } from '@/operations/frame/operate'
import { underWayReason, withdrawalSlot } from '@/operations/freeze/findUpdateUnderWay'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { createUpdate } from '@/operations/update/createUpdate'
import { freeze } from '@/operations/update/freeze'
import { loadUpdate } from '@/operations/update/loadUpdate'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { findParts } from '@/queries/part/findParts'

/** `reason` is public: pages show it, on one line. */
export type StandingOrder = { reason: string }

type Proposed = Result<{ update: string; state: Update['state'] }>

/**
 * Withdraws a published claim in public, or reinstates it, by an update of its own. That update is made from the
 * current edition plus the new standing and submitted at once, whatever else is under way. It needs the approvals
 * of a substantive change.
 * @returns the update and its state, or every reason why not
 */
export const withdrawClaim = (caller: PayloadRequest, claim: string, order: StandingOrder) =>
  changeStanding(caller, { claim, is: 'withdrawn', verb: 'withdrawClaim', ...order })

/** Ends the withdrawal of a claim in a new edition. */
export const reinstateClaim = (caller: PayloadRequest, claim: string, order: StandingOrder) =>
  changeStanding(caller, { claim, is: 'stands', verb: 'reinstateClaim', ...order })

/** The same for a whole dossier. */
export const withdrawDossier = (caller: PayloadRequest, dossier: string, order: StandingOrder) =>
  changeStanding(caller, { dossier, is: 'withdrawn', verb: 'withdrawDossier', ...order })

/** Ends the withdrawal of a whole dossier in a new edition. */
export const reinstateDossier = (caller: PayloadRequest, dossier: string, order: StandingOrder) =>
  changeStanding(caller, { dossier, is: 'stands', verb: 'reinstateDossier', ...order })

type Change = StandingOrder & { is: 'withdrawn' | 'stands'; verb: ActVerb } & (
    | { claim: string; dossier?: undefined }
    | { dossier: string; claim?: undefined }
  )

function changeStanding(caller: PayloadRequest, change: Change): Promise<Proposed> {
  return operate(caller, 'withdraw', async (req) => {
    const place =
      change.claim === undefined ? ['dossiers', change.dossier] : ['claims', change.claim]
    const dossier =
      change.dossier ?? idOf((await findById(req, 'claims', change.claim))?.dossier) ?? ''
    const edition = await findCurrentEdition(req, dossier)
    const isWithdrawn = edition ? await isWithdrawnIn(req, edition, change.claim ?? null) : null
    const other = await findOne(req, 'updates', { slot: { equals: withdrawalSlot(dossier) } })
    const reasons: Reason[] = []
    if (isWithdrawn === null) reasons.push({ code: 'never-published', path: place })
    if (isWithdrawn === (change.is === 'withdrawn')) {
      reasons.push({ code: isWithdrawn ? 'withdrawn-already' : 'not-withdrawn', path: place })
    }
    const reason = flattenLines(change.reason)
    if (isBlank(reason)) reasons.push({ code: 'withdrawal-reason', path: ['reason'] })
    reasons.push(...checkLine(reason).map((fault) => ({ ...fault, path: ['reason'] })))
    if (other) reasons.push(underWayReason(other))
    if (reasons.length > 0) orRefuse(refused(...reasons))

    const id = await open(req, dossier, { ...change, reason: reason.trim() })
    const update = await freeze(req, await loadUpdate(req, id))
    return { update: id, state: update.state }
  })
}

async function open(req: PayloadRequest, dossier: string, change: Change): Promise<string> {
  const { reason } = change
  const id = await createUpdate(req, dossier, {
    slot: withdrawalSlot(dossier),
    class: 'substantive',
    note: reason,
    standing: {
      is: change.is,
      claim: change.claim ?? null,
      date: dayIn(new Date().toISOString(), await loadTimeZone(req)),
      reason,
    },
    contributors: req.user ? [req.user.id] : [],
  })
  await appendAct(req, { verb: change.verb, subject: { type: 'update', id }, reason })
  return id
}

/**
 * Whether the claim (or the dossier, where `claim` is null) is withdrawn in that edition; null where it is not in
 * it.
 */
async function isWithdrawnIn(
  req: PayloadRequest,
  edition: Edition,
  claim: string | null,
): Promise<boolean | null> {
  const { parts } = cachedEnvelope(edition.envelope)
  if (claim === null) return parts.some(({ kind }) => kind === 'standing')
  const reference = parts.find(({ kind, id }) => kind === 'claim' && id === claim)
  if (!reference) return null
  const texts = await findParts(req, [reference.digest])
  const part = parsePart(texts.get(reference.digest) ?? '')
  return part.kind === 'claim' && part.value.standing.is === 'withdrawn'
}

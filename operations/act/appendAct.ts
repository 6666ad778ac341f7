import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asOperation } from '@/database/asOperation'
import { findOne } from '@/database/find'
import type { ActSubject, ActVerb } from '@/domain/act/Act'
import { actTime } from '@/domain/act/actTime'
import { parseAct } from '@/domain/act/parseAct'
import { sealAct } from '@/domain/act/sealAct'
import { visibleText } from '@/domain/fieldText/visibleText'
import { inTurn } from '@/operations/frame/inTurn'
import { growTree } from './growTree'

export type ActToRecord = {
  verb: ActVerb
  subject: ActSubject
  /** The digest of the candidate or edition that the act was done on. */
  digest?: string | null | undefined
  reason?: string | null
  comment?: string | null
  /** Who did it, if that is not the signed-in user; null for the press room itself. */
  actor?: { id: string; name: string } | null | undefined
  /** Its time, from `loadActTime`; now, if it is not given. */
  at?: string
}

/**
 * Appends the next act to the one gapless sequence; it names the act before it. Call it inside the transaction of
 * what it records, so that both are stored or neither (invariant 8). Returns the act's digest.
 */
export function appendAct(req: PayloadRequest, act: ActToRecord): Promise<string> {
  return inTurn(req, 'acts', () => append(req, act))
}

async function append(req: PayloadRequest, act: ActToRecord): Promise<string> {
  const { payload } = req
  const { value: sequence, edge } = await nextNumber(req)
  const before = await findOne(req, 'acts', { sequence: { equals: sequence - 1 } })
  const sealed = sealAct({
    sequence,
    at: actTime(act.at ?? new Date().toISOString(), before && parseAct(before.text).at),
    verb: act.verb,
    subject: act.subject,
    digest: act.digest ?? null,
    previous: before?.digest ?? null,
    detail: {
      actor: act.actor === undefined ? signedIn(req) : act.actor,
      reason: visibleText(act.reason),
      comment: visibleText(act.comment),
    },
    salt: randomBytes(16).toString('hex'),
  })
  await asOperation(async () => {
    await payload.db.create({
      collection: 'actDetails',
      data: { id: sealed.detailDigest, text: sealed.detailText },
      req,
    })
    await payload.db.create({
      collection: 'acts',
      data: {
        id: sealed.digest,
        sequence,
        verb: act.verb,
        subject: act.subject.id,
        digest: sealed.digest,
        about: act.digest ?? null,
        detail: sealed.detailDigest,
        text: sealed.text,
      },
      req,
    })
    await payload.db.updateOne({
      collection: 'counters',
      where: ofActs,
      data: { edge: await growTree(req, { sequence, text: sealed.text }, edge) },
      req,
    })
  })
  return sealed.digest
}

const signedIn = ({ user }: PayloadRequest) =>
  user ? { id: String(user.id), name: user.name } : null

const counterSchema = z.object({ value: z.number().int(), edge: z.string().nullish() })

const ofActs = { id: { equals: 'acts' } }

/** The number of the next act, and the edge of the tree over those before it, null where there is none yet. */
function nextNumber(req: PayloadRequest): Promise<{ value: number; edge: string | null }> {
  const { db } = req.payload
  return asOperation(async () => {
    const counted = await db.updateOne({
      collection: 'counters',
      where: ofActs,
      data: { value: { $inc: 1 } },
      req,
    })
    if (counted) {
      const { value, edge } = counterSchema.parse(counted)
      return { value, edge: edge ?? null }
    }
    await db.create({ collection: 'counters', data: { id: 'acts', value: 1 }, req })
    return { value: 1, edge: null }
  })
}

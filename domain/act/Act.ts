import { z } from 'zod'
import { digestSchema } from '@/domain/digest/digestSchema'
import { timeSchema } from '@/domain/edition/Edition'
import { idSchema } from '@/domain/idSchema'
import type { Parsed } from '@/domain/Parsed'

export const actFormat = 'point-par-point/act/1'

/** All verbs of recorded acts. The list grows; a verb in it is never changed or removed. */
export const actVerbs = [
  'openUpdate',
  'submitUpdate',
  'commentUpdate',
  'approveUpdate',
  'askForChanges',
  'reopenUpdate',
  'scheduleUpdate',
  'unscheduleUpdate',
  'publishUpdate',
  'publishWithoutApprovals',
  'abandonUpdate',
  'takeUpUpdate',
  'withdrawClaim',
  'reinstateClaim',
  'withdrawDossier',
  'reinstateDossier',
  'inviteReviewer',
  'revokeInvitation',
  'changeSettings',
  'createAccount',
  'changeAccount',
  'startLog',
] as const
export type ActVerb = (typeof actVerbs)[number]

/** The verbs of acts that publish an edition. */
export const publicationVerbs: ActVerb[] = ['publishUpdate', 'publishWithoutApprovals']

const actSubjectTypes = ['update', 'dossier', 'settings', 'account', 'log'] as const

const actSubjectSchema = z.strictObject({ type: z.enum(actSubjectTypes), id: idSchema })

/** The document that the act was done to. */
export type ActSubject = Parsed<typeof actSubjectSchema>

export const actSchema = z
  .strictObject({
    format: z.literal(actFormat),
    sequence: z.int().positive(),
    at: timeSchema,
    verb: z.enum(actVerbs),
    subject: actSubjectSchema,
    digest: digestSchema.nullable(),
    previous: digestSchema.nullable(),
    detail: digestSchema,
  })
  .refine(({ sequence, previous }) => (sequence === 1) === (previous === null), {
    error: 'only the first act has no previous one',
  })
  .meta({ id: 'Act', description: 'One entry of the record of what was done.' })

/**
 * One entry of the append-only record. `sequence` counts from 1 without gaps; `at` is the server's time, ISO 8601 in
 * UTC with milliseconds; `digest` is that of the candidate or edition concerned; `previous` is the digest of the act
 * before it; `detail` is the digest of its detail record, which contains the personal data.
 */
export type Act = Parsed<typeof actSchema>

export const actDetailSchema = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  actor: z.strictObject({ id: idSchema, name: z.string() }).nullable(),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
})

/** The detail in the form that is digested: with a salt, so that a removed detail cannot be guessed. */
export type ActDetailRecord = Parsed<typeof actDetailSchema>

/** The personal data of an act. Stored separately, so that it can be removed without breaking the chain. */
export type ActDetail = Omit<ActDetailRecord, 'salt'>

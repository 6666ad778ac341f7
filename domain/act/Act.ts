import { z } from 'zod'
import { digestSchema } from '@/domain/digest/digestSchema'
import { timeSchema } from '@/domain/edition/Edition'
import { idSchema } from '@/domain/idSchema'
import type { Parsed } from '@/domain/Parsed'

export const actFormat = 'point-par-point/act/1'

/** What can be done that is recorded. The list grows; a word in it never changes or goes. */
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
] as const
export type ActVerb = (typeof actVerbs)[number]

const actSubjectTypes = ['update', 'dossier', 'settings', 'account'] as const

const actSubjectSchema = z.strictObject({ type: z.enum(actSubjectTypes), id: idSchema })

/** What the act was done to. */
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
 * One entry of the append-only record. `sequence` counts from 1 without gaps; `at` is the server's clock, ISO 8601
 * in UTC with milliseconds; `digest` is the candidate's or edition's that it was done on; `previous` is the digest
 * of the act before it; `detail` is the digest of its detail record, which holds what is personal.
 */
export type Act = Parsed<typeof actSchema>

export const actDetailSchema = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  actor: z.strictObject({ id: idSchema, name: z.string() }).nullable(),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
})

/** The detail as it is digested: salted, so that a removed one cannot be guessed. */
export type ActDetailRecord = Parsed<typeof actDetailSchema>

/** What an act says of persons. Kept apart from it, so that it can be removed and the chain stay whole. */
export type ActDetail = Omit<ActDetailRecord, 'salt'>

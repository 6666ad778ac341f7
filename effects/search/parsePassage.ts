import { z } from 'zod'
import type { IndexedDossier } from '@/domain/search/IndexedDossier'
import type { IndexedPassage } from '@/domain/search/indexEdition'

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('This is no JSON')
    return z.NEVER
  }
})

const withdrawal = z
  .object({ is: z.literal('withdrawn'), date: z.string(), reason: z.string() })
  .nullable()

const dossierSchema = json.pipe(
  z.object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    withdrawal,
    labels: z.object({
      claim: z.string(),
      citation: z.string(),
      citations: z.string(),
      response: z.string(),
      evidence: z.string(),
      update: z.string(),
    }),
    current: z.number(),
    claims: z.record(z.string(), z.object({ statement: z.string(), withdrawal })),
  }),
)

const passageSchema = json.pipe(
  z.object({
    kind: z.enum([
      'title',
      'introduction',
      'note',
      'withdrawal',
      'statement',
      'citation',
      'response',
      'evidence',
    ]),
    claim: z.number().nullable(),
    place: z.number(),
    text: z.string(),
    about: z.array(z.string()),
    edition: z.number(),
    terms: z.array(z.string()),
    aboutTerms: z.array(z.string()),
  }),
)

/** A dossier as the index stores it. Throws on anything else. */
export const parseDossier = (value: unknown): IndexedDossier => dossierSchema.parse(value)

/** A passage as the index stores it. Throws on anything else. */
export const parsePassage = (value: unknown): IndexedPassage => passageSchema.parse(value)

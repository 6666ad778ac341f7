import { z } from 'zod'
import { digestSchema } from '@/domain/digest/digestSchema'
import { idSchema } from '@/domain/idSchema'
import { languageSchema } from '@/domain/languageSchema'
import type { Parsed } from '@/domain/Parsed'

/** Schemas that several answers of `/data` share (docs/contracts/data.md). */
export const identityDataSchema = z
  .object({ id: idSchema, language: languageSchema, slug: z.string().min(1) })
  .meta({
    id: 'DataIdentity',
    description: 'A dossier: its lasting id, its language and the slug of its newest edition.',
  })

/** The identity of a dossier in the data. `slug` is that of its newest edition. */
export type DataIdentity = Parsed<typeof identityDataSchema>

export const pathSchema = z
  .string()
  .regex(/^\//)
  .meta({ id: 'Path', description: 'An address of the same site, without scheme and host.' })

/** A canonical text as a JSON string; `of` is the kind of value that the text represents. */
export const textOf = (of: 'Edition' | 'Envelope' | 'Part' | 'Act') =>
  z.string().meta({
    description: 'A canonical text: its UTF-8 bytes are what is digested.',
    contentMediaType: 'application/json',
    contentSchema: { $ref: `#/$defs/${of}` },
  })

export const fileDataSchema = z
  .object({ sha256: digestSchema, href: pathSchema })
  .meta({ id: 'DataFile' })

export const errorSchema = z
  .object({ error: z.string() })
  .meta({ id: 'DataError', description: 'Why there is no answer.' })

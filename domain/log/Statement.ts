import { z } from 'zod'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { parseCanonical } from '@/domain/canonical/parseCanonical'
import type { Parsed } from '@/domain/Parsed'
import { parseVerifierKey, signatureTypes } from './note/VerifierKey'

export const statementSchema = z
  .strictObject({
    format: z.literal('point-par-point/statement/1'),
    kind: z.literal('logKey'),
    /** The verifier key with which the log's checkpoints are signed from then on; its name is the log's origin. */
    key: z.string().refine((line) => parseVerifierKey(line)?.type === signatureTypes.log, {
      error: 'not the verifier key of a log',
    }),
  })
  .meta({
    id: 'Statement',
    description: 'What the press room states about its record. An act names it by its digest.',
  })

/** What the press room states in public about its record; an act names its digest. More kinds may follow. */
export type Statement = Parsed<typeof statementSchema>

/** The canonical text of the statement that a log is signed with this key from then on. */
export const writeLogKey = (key: string): string =>
  canonicalText(
    statementSchema.parse({ format: 'point-par-point/statement/1', kind: 'logKey', key }),
  )

/** A stored statement. Throws where it is not canonical or none that is known here. */
export const parseStatement = (text: string): Statement =>
  parseCanonical(text, statementSchema, 'a statement')

import type { NumberFieldSingleValidation } from 'payload'
import { number as validate } from 'payload/shared'
import { z } from 'zod'
import { validationAnswer } from '@/collections/fields/validationAnswer'
import { idOf } from '@/database/idOf'
import { decideNumber } from '@/domain/claim/decideNumber'
import { listPublishedNumbers } from '@/operations/workingCopy/listPublishedNumbers'

const ofClaim = z.object({ id: z.string().catch(''), dossier: z.unknown() })

/** From its first publication, a number belongs to its claim for ever: no other claim may have it. */
export const validateNumber: NumberFieldSingleValidation = async (number, options) => {
  const written = await validate(number, options)
  if (written !== true || typeof number !== 'number') return written
  const { id, dossier } = ofClaim.parse({
    ...Object(options.data),
    ...(options.id && { id: options.id }),
  })
  const inDossier = idOf(dossier)
  if (!inDossier || number === options.previousValue) return true
  const published = await listPublishedNumbers(options.req, inDossier)
  return validationAnswer(options.req, decideNumber({ claim: id, number, published }))
}

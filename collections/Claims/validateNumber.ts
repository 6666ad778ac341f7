import type { NumberFieldSingleValidation } from 'payload'
import { number as validate } from 'payload/shared'
import { z } from 'zod'
import { sayRefusal } from '@/collections/fields/sayRefusal'
import { idOf } from '@/database/idOf'
import { decideNumber } from '@/domain/claim/decideNumber'
import { publishedNumbers } from '@/operations/workingCopy/publishedNumbers'

const ofClaim = z.object({ id: z.string().catch(''), dossier: z.unknown() })

/** A number belongs to its claim from its first publication for ever, and no other claim may take it. */
export const validateNumber: NumberFieldSingleValidation = async (number, options) => {
  const written = await validate(number, options)
  if (written !== true || typeof number !== 'number') return written
  const { id, dossier } = ofClaim.parse({
    ...Object(options.data),
    ...(options.id && { id: options.id }),
  })
  const inDossier = idOf(dossier)
  if (!inDossier || number === options.previousValue) return true
  const published = await publishedNumbers(options.req, inDossier)
  return sayRefusal(options.req, decideNumber({ claim: id, number, published }))
}

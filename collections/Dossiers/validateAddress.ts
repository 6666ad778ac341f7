import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { z } from 'zod'
import { validationAnswer } from '@/collections/fields/validationAnswer'
import { languages } from '@/domain/Language'
import { checkAddress } from '@/operations/workingCopy/checkAddress'

const ofDossier = z.object({ id: z.string().catch(''), language: z.enum(languages).catch('fr') })

/**
 * An address that was public once belongs to its dossier for ever, also after the dossier got another one.
 * Validated at the field, so that the form shows the error until another address is typed.
 */
export const validateAddress: TextFieldSingleValidation = async (slug, options) => {
  const written = await text(slug, options)
  if (written !== true || !slug) return written
  const { id, language } = ofDossier.parse({
    ...Object(options.data),
    ...(options.id && { id: options.id }),
  })
  return validationAnswer(
    options.req,
    await checkAddress(options.req, { dossier: id, language, slug }),
  )
}

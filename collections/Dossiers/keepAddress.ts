import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import { describeReason } from '@/locales/describeReason'
import { checkAddress } from '@/operations/checkAddress'

/** An address that was public once belongs to its dossier for ever, also after the dossier moved on. */
export const keepAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { slug, language } = { ...originalDoc, ...data }
  const dossier = originalDoc?.id ?? data.id
  const found = await checkAddress(req, { dossier, language, slug })
  if (found.ok) return data
  throw new ValidationError(
    {
      collection: 'dossiers',
      errors: found.reasons.map((reason) => ({
        path: 'slug',
        message: describeReason(reason, languageOf(req)),
      })),
    },
    req.t,
  )
}

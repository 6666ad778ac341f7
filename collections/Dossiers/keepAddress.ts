import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import { findOne } from '@/database/find'
import { refused } from '@/domain/Reason'
import { checkSlug } from '@/domain/slug/decideSlug'
import { describeReason } from '@/locales/describeReason'

/** An address that was public once belongs to its dossier for ever, also after the dossier moved on. */
export const keepAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { slug, language } = { ...originalDoc, ...data }
  const checked = checkSlug(slug)
  const taken = await findOne(req, 'editions', {
    slug: { equals: slug },
    language: { equals: language },
    dossier: { not_equals: originalDoc?.id ?? data.id },
  })
  const found = taken ? refused({ code: 'slug-taken', path: ['slug'] }) : checked
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

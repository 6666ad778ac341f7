import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { fieldAt } from '@/database/fieldAt'

/** The label on screen of the field at that path, in the language of the person; the path where it has none. */
export function fieldLabelAt(
  req: PayloadRequest,
  collection: CollectionSlug,
  path: string,
): string {
  const found = fieldAt(path, collection, req.payload.collections)
  const label = found && 'label' in found.field ? found.field.label : null
  if (!label) return path
  return typeof label === 'function'
    ? label({ i18n: req.i18n, t: req.t })
    : getTranslation(label, req.i18n)
}

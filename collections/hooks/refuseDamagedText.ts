import { type CollectionBeforeValidateHook, type CollectionConfig, ValidationError } from 'payload'
import { languageOf } from '@/access/languageOf'
import { checkFieldText } from '@/domain/fieldText/checkFieldText'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** Every text in a document that a database would damage, with the path of its field. */
export function damage(
  value: unknown,
  path: readonly string[],
): readonly (Reason & { at: string })[] {
  if (typeof value === 'string') {
    const checked = checkFieldText(value)
    return checked.ok ? [] : checked.reasons.map((reason) => ({ ...reason, at: path.join('.') }))
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([name, inner]) => damage(inner, [...path, name]))
}

const check =
  (collection: string): CollectionBeforeValidateHook =>
  ({ data, req }) => {
    const found = damage(data, [])
    if (found.length === 0) return data
    const errors = found.map((reason) => ({
      path: reason.at,
      message: describeReason(reason, languageOf(req)),
    }))
    throw new ValidationError({ collection, errors }, req.t)
  }

/** Refuses, before it is saved, text that a database would cut or change without an error. */
export const refuseDamagedText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeValidate: [check(collection.slug), ...(collection.hooks?.beforeValidate ?? [])],
  },
})

import {
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { languageOf } from '@/access/languageOf'
import { isOperation } from '@/database/asOperation'
import { findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import { describeReason } from '@/locales/describeReason'
import { fieldLabelAt } from './fieldLabelAt'

type Relation = { to: CollectionSlug; id: string; path: readonly string[] }

/** What a document points at, in its rows too. */
function relationsIn(
  fields: readonly FlattenedField[],
  data: object,
  path: readonly string[] = [],
): readonly Relation[] {
  return fields.flatMap((field): readonly Relation[] => {
    const at = [...path, field.name]
    const values: unknown[] = [Reflect.get(data, field.name) ?? []].flat()
    if (field.type === 'relationship' || field.type === 'upload') {
      const to = field.relationTo
      return typeof to === 'string'
        ? values.map((value) => ({ to, id: String(idOf(value)), path: at }))
        : []
    }
    if (!('flattenedFields' in field)) return []
    return values.flatMap((row) =>
      typeof row === 'object' && row !== null ? relationsIn(field.flattenedFields, row, at) : [],
    )
  })
}

const isThere = async (req: PayloadRequest, { to, id }: Relation): Promise<boolean> =>
  (await findById(req, to, id)) !== null

const check: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (isOperation()) return data
  const before = originalDoc ? relationsIn(collection.flattenedFields, originalDoc) : []
  const known = new Set(before.map(({ to, id }) => `${to} ${id}`))
  for (const relation of relationsIn(collection.flattenedFields, data)) {
    if (known.has(`${relation.to} ${relation.id}`) || (await isThere(req, relation))) continue
    const path = relation.path.join('.')
    const label = fieldLabelAt(req, collection.slug, path)
    const message = describeReason(
      { code: 'relation-unknown', path: relation.path },
      languageOf(req),
    )
    const errors = [{ path, label, message }]
    throw new ValidationError({ collection: collection.slug, errors }, req.t)
  }
  return data
}

/**
 * Refuses to point at a document that does not exist, or no longer does. SQLite would fail as a whole, and MongoDB
 * would store it.
 */
export const refuseUnknownRelations = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), check],
  },
})

import type { CollectionSlug, FlattenedField, Payload } from 'payload'

type Collections = Payload['collections']

/** A field that a path leads to: in documents of `collection`, which are reached by the path of relations `through`. */
export type FieldAt = {
  collection: CollectionSlug
  through: string
  path: string
  field: FlattenedField
}

/**
 * The field at a path such as "uses.note" or, through relations, "claim.dossier.title". Null where there is none.
 * Relations to several collections are not followed.
 */
export function fieldAt(
  wholePath: string,
  start: CollectionSlug,
  collections: Collections,
): FieldAt | null {
  let collection = start
  let through: string[] = []
  let path: string[] = []
  let fields: readonly FlattenedField[] = collections[collection].config.flattenedFields
  let found: FlattenedField | undefined
  for (const name of wholePath.split('.')) {
    if (found && 'relationTo' in found) {
      if (typeof found.relationTo !== 'string') return null
      collection = found.relationTo
      through = [...through, ...path]
      path = []
      fields = collections[collection].config.flattenedFields
    } else if (found) fields = 'flattenedFields' in found ? found.flattenedFields : []
    found = fields.find((each) => each.name === name)
    if (!found) return null
    path.push(name)
  }
  return found
    ? { collection, through: through.join('.'), path: path.join('.'), field: found }
    : null
}

import type { SanitizedCollectionConfig } from 'payload'

const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * The path of the field that must be corrected where a database says that a value is taken: SQLite names the column
 * ("claim_id"), and both name the first field of an index over several, of which the last is the one that was typed.
 */
export function takenField(collection: SanitizedCollectionConfig, named: string): string {
  const field = collection.flattenedFields.find(({ name }) =>
    [name, columnOf(name), `${columnOf(name)}_id`].includes(named),
  )
  if (!field) return named
  if ('unique' in field && field.unique) return field.name
  const index = collection.indexes.find(({ fields, unique }) => unique && fields[0] === field.name)
  return index?.fields.at(-1) ?? field.name
}

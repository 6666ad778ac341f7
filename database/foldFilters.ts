import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'
import { lexicalText } from '@/domain/filter/lexicalText'
import { isTextOperator, matchesText, type TextOperator } from '@/domain/filter/matchesText'
import { type FieldAt, fieldAt } from './fieldAt'

// SQLite and MongoDB compare letters each in its own way, and neither as people read them. So filters on words are
// decided here, on the stored words themselves: see docs/decisions/0035-filters-on-words.md.

type Collections = Payload['collections']

/** All documents of that collection, with their ids and what is at that path. */
export type LoadTexts = (collection: CollectionSlug, path: string) => Promise<readonly object[]>

/**
 * The same query with every filter on the words of a text field (`contains`, `like`, `not_like`) replaced by one on
 * the ids of the documents that match. All other filters stay as they are.
 */
export async function foldFilters(
  where: Where,
  collection: CollectionSlug,
  collections: Collections,
  load: LoadTexts,
): Promise<Where> {
  const folded: Where[] = []
  const rest: Where = {}
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      rest[path] = await Promise.all(
        condition.map((each) => foldFilters(each, collection, collections, load)),
      )
      continue
    }
    const place = isObject(condition) ? fieldAt(path, collection, collections) : null
    if (!place || !isText(place.field)) {
      rest[path] = condition
      continue
    }
    const others: [string, unknown][] = []
    for (const [operator, wanted] of Object.entries(condition)) {
      if (isTextOperator(operator) && typeof wanted === 'string')
        folded.push(await matching(place, operator, wanted, load))
      else others.push([operator, wanted])
    }
    if (others.length > 0) rest[path] = Object.fromEntries(others)
  }
  if (folded.length === 0) return rest
  return { and: Object.keys(rest).length > 0 ? [rest, ...folded] : folded }
}

async function matching(
  { collection, through, path, field }: FieldAt,
  operator: TextOperator,
  wanted: string,
  load: LoadTexts,
): Promise<Where> {
  const matches = matchesText(operator, wanted)
  const textOf = field.type === 'richText' ? lexicalText : (value: unknown) => String(value ?? '')
  const found = (await load(collection, path)).filter((document) =>
    matches(valuesAt(document, path.split('.')).map(textOf).join('\n')),
  )
  return { [through || 'id']: { in: found.map((document) => Reflect.get(document, 'id')) } }
}

const isText = (field: FlattenedField): boolean =>
  ['code', 'email', 'richText', 'text', 'textarea'].includes(field.type) &&
  !('virtual' in field && field.virtual)

/** Every value at that path: several where it leads through rows. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...inner] = path
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path))
  if (name === undefined) return [value]
  return isObject(value) ? valuesAt(Reflect.get(value, name), inner) : []
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

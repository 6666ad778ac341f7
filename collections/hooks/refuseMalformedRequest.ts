import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { languageOf } from '@/access/languageOf'
import { nobody } from '@/access/may'
import { fieldAt } from '@/database/fieldAt'
import { checkFilter, type FilterFieldAt, type FilterKind } from '@/domain/filter/checkFilter'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'
import { fieldLabelAt } from './fieldLabelAt'

/** Payload’s list shows no rows for an error of that name, instead of failing as a whole. */
class MalformedRequest extends APIError {
  constructor(message: string) {
    super(message, 400, null, true)
    this.name = 'QueryError'
  }
}

const kinds: Readonly<Record<FlattenedField['type'], FilterKind | null>> = {
  array: 'rows',
  blocks: 'rows',
  checkbox: 'checkbox',
  code: 'text',
  date: 'date',
  email: 'text',
  group: 'rows',
  join: null,
  json: 'rows',
  number: 'number',
  point: null,
  radio: 'choice',
  relationship: 'relation',
  richText: 'richText',
  select: 'choice',
  tab: 'rows',
  text: 'text',
  textarea: 'text',
  upload: 'relation',
}

/** Fields of a version are asked for by the names of those of its document. */
export const pathIn = (named: string): string => named.replace(/__/g, '.').replace(/^version\./, '')

/** How a filter may ask about each field of a collection. */
export const fieldsFor =
  (req: PayloadRequest, collection: CollectionSlug): FilterFieldAt =>
  (named) => {
    const found = fieldAt(pathIn(named), collection, req.payload.collections)
    const kind = found && (found.path === 'id' ? 'id' : kinds[found.field.type])
    return kind && { kind, label: fieldLabelAt(req, collection, pathIn(named)) }
  }

const numbers = ['depth', 'limit', 'page']
const mostNumber = 2 ** 31 - 1

function checkNumbers(args: object): readonly Reason[] {
  return numbers.flatMap((name): Reason[] => {
    const value: unknown = Reflect.get(args, name) ?? 0
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostNumber) return []
    const values = { name, value: String(value), most: mostNumber }
    return value === '' ? [] : [{ code: 'parameter-number', path: [name], values }]
  })
}

/** Only what a request asks for: a list at the desk also remembers columns that are there no more. */
function checkSort(args: object, req: PayloadRequest, collection: CollectionSlug): Reason[] {
  if (req.payloadAPI !== 'REST') return []
  const sort: unknown = Reflect.get(args, 'sort') ?? []
  return [sort].flat().flatMap((named): Reason[] => {
    const path = pathIn(String(named).replace(/^-/, ''))
    const isKnown = fieldAt(path, collection, req.payload.collections) !== null
    return isKnown ? [] : [{ code: 'sort-unknown', path: ['sort'], values: { field: path } }]
  })
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of an array, or the one of a group; null where the value has another form. A form sends 0 for no rows. */
function rowsOf({ type }: FlattenedField, value: unknown): readonly object[] | null {
  if (type === 'array' && (value === 0 || value === '0')) return []
  if (Array.isArray(value) !== (type === 'array')) return null
  const rows: unknown[] = [value].flat()
  return rows.every(isObject) ? rows : null
}

/** Groups, rows, texts and moments of a document; Payload checks the values of other fields itself. */
function checkValues(
  fields: readonly FlattenedField[],
  data: object,
  path: readonly string[] = [],
): Reason[] {
  return fields.flatMap((field): Reason[] => {
    const value: unknown = Reflect.get(data, field.name)
    const at = [...path, field.name]
    if (value === undefined) return []
    if ('flattenedFields' in field) {
      const rows = rowsOf(field, value)
      return (
        rows?.flatMap((row, index) =>
          checkValues(
            field.flattenedFields,
            row,
            field.type === 'array' ? [...at, String(index)] : at,
          ),
        ) ?? [{ code: 'value-form', path: at }]
      )
    }
    if (value === null) return []
    const kind = 'hasMany' in field && field.hasMany ? null : kinds[field.type]
    if (kind === 'text' && typeof value !== 'string') return [{ code: 'value-text', path: at }]
    return kind === 'date' && Number.isNaN(Date.parse(String(value)))
      ? [{ code: 'value-date', path: at }]
      : []
  })
}

function refuseMalformedData(
  data: unknown,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
) {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new MalformedRequest(
      describeReason({ code: 'body-unreadable', path: [] }, languageOf(req)),
    )
  const errors = checkValues(collection.flattenedFields, data).map((reason) => ({
    path: reason.path.join('.'),
    label: fieldLabelAt(
      req,
      collection.slug,
      reason.path.filter((name) => !/^\d+$/.test(name)).join('.'),
    ),
    message: describeReason(reason, languageOf(req)),
  }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

/** Our own operations ask what they mean: only what a person or program asks for is checked. */
const check: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  const [first] = [
    ...checkNumbers(args),
    ...checkSort(args, req, collection.slug),
    ...('where' in args && args.where !== undefined
      ? checkFilter(args.where, fieldsFor(req, collection.slug))
      : []),
  ]
  if (first) throw new MalformedRequest(describeReason(first, languageOf(req)))
  const isSave = operation === 'create' || operation === 'update'
  if (isSave && 'data' in args && (args.data !== undefined || !req.file))
    refuseMalformedData(args.data, collection, req)
}

/**
 * Refuses (400) what cannot be read of a request to a collection: numbers that are none, an unknown field to sort by,
 * a body that is no document (or comes as another type than JSON) or has values of another form than its fields, and a
 * filter whose form, questions or values are wrong. The database is not asked
 * before: it would fail. The desk’s lists, the pickers and the REST API all pass here.
 */
export const refuseMalformedRequest = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  // Payload asks the database for versions that are nowhere.
  access: { ...collection.access, ...(!collection.versions && { readVersions: nobody }) },
  hooks: {
    ...collection.hooks,
    beforeOperation: [check, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

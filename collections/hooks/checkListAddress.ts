import type { CollectionSlug, PayloadRequest } from 'payload'
import { fieldAt } from '@/database/fieldAt'
import { checkFilter } from '@/domain/filter/checkFilter'
import type { Reason } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { fieldsFor, pathIn } from './refuseMalformedRequest'

const mostNumber = 999_999

/** What the controls of a list may ask on the way to a filter that is meant: the list stays, and finds nothing. */
const onTheWay: ReadonlySet<ReasonCode> = new Set([
  'filter-one-value',
  'filter-operator',
  'filter-yes-or-no',
])

/**
 * What cannot be read of the address of a list at the desk, as the query of `req` has it: Payload would fail, leave it
 * out without a word, or remember it as what the person prefers.
 */
export function checkListAddress(
  req: PayloadRequest,
  collection: CollectionSlug,
): readonly Reason[] {
  const { where, sort, columns, page, limit } = req.query
  return [
    ...checkNumber('page', page),
    ...checkNumber('limit', limit),
    ...checkSort(sort, req, collection),
    ...checkColumns(columns),
    ...checkWhere(where, req, collection),
  ]
}

const isLeftOut = (value: unknown): boolean => value === undefined || value === ''

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60)

function checkNumber(name: string, value: unknown): readonly Reason[] {
  if (isLeftOut(value) || (typeof value === 'string' && /^\d{1,6}$/.test(value))) return []
  const values = { name, value: shown(value), most: mostNumber }
  return [{ code: 'parameter-number', path: [name], values }]
}

function checkSort(
  value: unknown,
  req: PayloadRequest,
  collection: CollectionSlug,
): readonly Reason[] {
  if (isLeftOut(value)) return []
  const path = typeof value === 'string' ? pathIn(value.replace(/^-/, '')) : ''
  if (path !== '' && fieldAt(path, collection, req.payload.collections)) return []
  return [{ code: 'sort-unknown', path: ['sort'], values: { field: path || shown(value) } }]
}

/** A list of names as JSON. Names of columns that are there no more are left out, as those that were chosen once. */
function checkColumns(value: unknown): readonly Reason[] {
  if (isLeftOut(value) || isListOfNames(value)) return []
  return [{ code: 'columns-unreadable', path: ['columns'], values: { columns: shown(value) } }]
}

function isListOfNames(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    const columns: unknown = JSON.parse(value)
    return Array.isArray(columns) && columns.every((column) => typeof column === 'string')
  } catch {
    return false
  }
}

function checkWhere(
  where: unknown,
  req: PayloadRequest,
  collection: CollectionSlug,
): readonly Reason[] {
  if (isLeftOut(where)) return []
  const known = fieldsFor(req, collection)
  const unknown = new Set<string>()
  const found = checkFilter(where, (path) => {
    const field = known(path)
    // The controls of the list have no field of a related document, and would fail.
    const at = fieldAt(pathIn(path), collection, req.payload.collections)
    if (at?.through !== '') unknown.add(path)
    return field
  })
  return [
    ...found.filter(({ code }) => !onTheWay.has(code)),
    ...[...unknown].map(
      (field): Reason => ({ code: 'filter-field-unknown', path: ['where'], values: { field } }),
    ),
  ]
}

import type { Reason } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'

/** What a filter asks about: decides which questions can be asked and which values are answers. */
export type FilterKind =
  | 'id'
  | 'text'
  | 'richText'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'choice'
  | 'relation'
  | 'rows'

/** The field at a path of a filter: its kind, and its label on screen. Null where that is not known. */
export type FilterFieldAt = (path: string) => { kind: FilterKind; label: string } | null

const listing = ['in', 'not_in', 'exists']
const equality = ['equals', 'not_equals', ...listing]
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const words = ['contains', 'like', 'not_like']

const operators: Readonly<Record<FilterKind, readonly string[]>> = {
  id: [...equality, ...order, ...words],
  text: [...equality, ...order, ...words],
  richText: [...words, 'exists'],
  number: [...equality, ...order],
  date: [...equality, ...order],
  checkbox: ['equals', 'not_equals', 'exists'],
  choice: [...equality, 'contains'],
  relation: [...equality, 'contains'],
  rows: ['exists'],
}
const anyOperator = [...equality, ...order, ...words]

/** Databases have limits of their own, which are higher. */
const mostConditions = 200
const mostValues = 10_000
const deepestFilter = 10

/**
 * What is wrong with a filter in Payload's form (`{ and: [{ title: { like: 'zinc' } }] }`), before a database is
 * asked: its form, its size, questions that its fields cannot be asked, values that are no answers. `path` leads to
 * the condition. That a field exists and may be read is not checked here.
 */
export function checkFilter(where: unknown, fieldAt: FilterFieldAt): readonly Reason[] {
  const found: Reason[] = []
  let conditions = 0
  const check = (filter: unknown, path: readonly string[], depth: number): void => {
    if (depth > deepestFilter) {
      found.push(fault('filter-too-deep', path, { most: deepestFilter }))
      return
    }
    if (!isPlain(filter)) {
      found.push(fault('filter-unreadable', path, { filter: shown(filter) }))
      return
    }
    for (const [name, condition] of Object.entries(filter)) {
      const at = [...path, name]
      if (/^(and|or)$/i.test(name)) {
        if (Array.isArray(condition))
          condition.forEach((each, index) => {
            check(each, [...at, String(index)], depth + 1)
          })
        else found.push(fault('filter-unreadable', at, { filter: shown(condition) }))
        continue
      }
      conditions += 1
      found.push(...checkCondition(condition, at, fieldAt(name) ?? { kind: null, label: name }))
    }
  }
  check(where, [], 0)
  return conditions > mostConditions
    ? [fault('filter-too-long', [], { most: mostConditions })]
    : found
}

type Asked = { kind: FilterKind | null; label: string }

function checkCondition(condition: unknown, path: readonly string[], asked: Asked): Reason[] {
  if (!isPlain(condition) || Object.keys(condition).length === 0)
    return [fault('filter-condition', path, { field: asked.label, value: shown(condition) })]
  return Object.entries(condition).flatMap(([operator, value]) => {
    const known = asked.kind ? operators[asked.kind] : anyOperator
    if (!known.includes(operator))
      return [fault('filter-operator', path, { field: asked.label, operator })]
    const code = checkValue(asked.kind, operator, value)
    const values = { field: asked.label, value: shown(value), most: mostValues }
    return code ? [fault(code, path, values)] : []
  })
}

function checkValue(kind: FilterKind | null, operator: string, value: unknown): ReasonCode | null {
  if (operator === 'exists') return isYesOrNo(value) ? null : 'filter-yes-or-no'
  if (operator === 'in' || operator === 'not_in') return checkList(kind, value)
  const isNull = value === null || value === 'null'
  if (isNull && kind !== 'number' && ['equals', 'not_equals'].includes(operator)) return null
  if (isNull && kind === 'relation') return 'filter-condition'
  // Payload's own queries of what has several kinds of documents: `{ relationTo, value }`.
  if (kind === 'relation' && operator === 'equals' && isPlain(value) && 'relationTo' in value)
    return null
  return checkScalar(kind, value)
}

function checkList(kind: FilterKind | null, value: unknown): ReasonCode | null {
  if (value === null || value === 'null') return 'filter-condition'
  const values: unknown[] = typeof value === 'string' ? value.split(',') : [value].flat()
  if (values.length > mostValues) return 'filter-values-too-many'
  return values.map((each) => checkScalar(kind, each)).find(Boolean) ?? null
}

function checkScalar(kind: FilterKind | null, value: unknown): ReasonCode | null {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return 'filter-one-value'
  // MongoDB's adapter takes it as a list.
  if (kind === 'id' && String(value).includes(',')) return 'filter-one-value'
  if (kind === 'number') return isFiniteNumber(value) ? null : 'filter-number'
  if (kind === 'date') return isMoment(value) ? null : 'filter-date'
  if (kind === 'checkbox') return isYesOrNo(value) ? null : 'filter-yes-or-no'
  return null
}

const isYesOrNo = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^(true|false)$/i.test(value))

const isFiniteNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))

const isMoment = (value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') &&
  !Number.isNaN(new Date(value).getTime())

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value))

const fault = (
  code: ReasonCode,
  path: readonly string[],
  values: Readonly<Record<string, string | number>>,
): Reason => ({ code, path, values })

/** The value as it was sent, short enough for a sentence. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFilter, type FilterFieldAt, type FilterKind } from './checkFilter'

const kinds: Readonly<Record<string, FilterKind>> = {
  id: 'id',
  title: 'text',
  number: 'number',
  createdAt: 'date',
  active: 'checkbox',
  language: 'choice',
  dossier: 'relation',
  body: 'richText',
  uses: 'rows',
}
const fieldAt: FilterFieldAt = (path) => {
  const kind = Object.hasOwn(kinds, path) ? kinds[path] : undefined
  return kind ? { kind, label: `« ${path} »` } : null
}
const nested = (levels: number): object => (levels === 0 ? {} : { and: [nested(levels - 1)] })
const many = (count: number) => Array.from({ length: count }, () => ({ title: { equals: 'a' } }))

test.each<[unknown]>([
  [{}],
  [{ title: { like: 'étude', not_like: 'zinc' } }],
  [{ title: { equals: null } }],
  [{ number: { greater_than: '3', less_than: 9 } }],
  [{ number: { in: '1,2,3' } }],
  [{ number: { in: [1, '2'] } }],
  [{ createdAt: { greater_than_equal: '2021-04-01' } }],
  [{ createdAt: { equals: 'null' } }],
  [{ active: { equals: 'true' } }],
  [{ language: { in: ['fr', 'en'] } }],
  [{ dossier: { equals: 'null' } }],
  [{ dossier: { equals: { relationTo: 'claims', value: 'a' } } }],
  [{ dossier: { in: ['a', 'b'] } }],
  [{ body: { contains: 'zinc' } }],
  [{ uses: { exists: 'false' } }],
  [{ 'not.known': { equals: 'a', greater_than: '3' } }],
  [{ or: [{ title: { equals: 'a' } }, { AND: [{ number: { exists: true } }] }] }],
  [nested(10)],
  [{ or: many(200) }],
])('The filter %j can be asked', (where) => {
  expect(checkFilter(where, fieldAt)).toEqual([])
})

test.each<[unknown, string]>([
  ['abc', 'filter-unreadable'],
  [null, 'filter-unreadable'],
  [[], 'filter-unreadable'],
  [7, 'filter-unreadable'],
  [new Date(0), 'filter-unreadable'],
  [{ and: 'x' }, 'filter-unreadable'],
  [{ or: { a: {} } }, 'filter-unreadable'],
  [{ and: ['x'] }, 'filter-unreadable'],
  [{ title: 'x' }, 'filter-condition'],
  [{ title: ['x'] }, 'filter-condition'],
  [{ title: {} }, 'filter-condition'],
  [{ dossier: { in: 'null' } }, 'filter-condition'],
  [{ dossier: { contains: null } }, 'filter-condition'],
  [{ title: { near: '1,2' } }, 'filter-operator'],
  [{ title: { nothing: 'x' } }, 'filter-operator'],
  [{ title: { all: ['x'] } }, 'filter-operator'],
  [{ number: { like: '3' } }, 'filter-operator'],
  [{ createdAt: { contains: '2021' } }, 'filter-operator'],
  [{ body: { equals: 'x' } }, 'filter-operator'],
  [{ uses: { equals: 'x' } }, 'filter-operator'],
  [{ 'not.known': { within: 'x' } }, 'filter-operator'],
  [{ title: { equals: ['a', 'b'] } }, 'filter-one-value'],
  [{ title: { contains: { $gt: '' } } }, 'filter-one-value'],
  [{ title: { in: [{ a: 1 }] } }, 'filter-one-value'],
  [{ id: { equals: 'a,b' } }, 'filter-one-value'],
  [{ dossier: { equals: { value: 'a' } } }, 'filter-one-value'],
  [{ number: { equals: 'abc' } }, 'filter-number'],
  [{ number: { equals: '' } }, 'filter-number'],
  [{ number: { equals: 'null' } }, 'filter-number'],
  [{ number: { greater_than: '1e400' } }, 'filter-number'],
  [{ number: { in: '1,x' } }, 'filter-number'],
  [{ createdAt: { greater_than: 'pasunedate' } }, 'filter-date'],
  [{ createdAt: { equals: '' } }, 'filter-date'],
  [{ createdAt: { less_than: true } }, 'filter-date'],
  [{ active: { equals: 'oui' } }, 'filter-yes-or-no'],
  [{ title: { exists: 'x' } }, 'filter-yes-or-no'],
  [{ title: { in: 'a,'.repeat(10_000) } }, 'filter-values-too-many'],
  [nested(11), 'filter-too-deep'],
  [{ or: many(201) }, 'filter-too-long'],
])('The filter %j is refused as %s', (where, code) => {
  expect(checkFilter(where, fieldAt).map((reason) => reason.code)).toEqual([code])
})

test('A refused filter names its field as on screen, and the value in short', () => {
  const where = { and: [{ number: { equals: 'x'.repeat(100) } }] }
  expect(checkFilter(where, fieldAt)).toMatchObject([
    { path: ['and', '0', 'number'], values: { field: '« number »', value: `${'x'.repeat(60)}…` } },
  ])
})

test('Whatever is sent as a filter is judged, never thrown at', () => {
  const value = fc.anything({ withNullPrototype: true, withDate: true })
  const condition = fc.dictionary(fc.constantFrom('equals', 'in', 'like', 'exists'), value)
  const path = fc.constantFrom(...Object.keys(kinds), 'and', 'or', '__proto__')
  const where = fc.oneof(value, fc.dictionary(path, fc.oneof(value, condition)))
  fc.assert(
    fc.property(where, (each) => {
      expect(checkFilter(each, fieldAt)).toBeInstanceOf(Array)
    }),
  )
})

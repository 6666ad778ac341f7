import { expect, it } from 'vitest'
import { isRetryable } from './isRetryable'

const error = (properties: object, cause?: unknown) =>
  Object.assign(new Error('x', { cause }), properties)

it.each([
  ['a write conflict of MongoDB', error({ code: 112 })],
  ['a transient error of MongoDB', error({ errorLabels: ['TransientTransactionError'] })],
  ['a busy file', error({ code: 'SQLITE_BUSY' })],
  ['a busy file, as Drizzle wraps it', error({}, error({ code: 'SQLITE_BUSY_SNAPSHOT' }))],
])('A call may be tried again after %s', (_, thrown) => {
  expect(isRetryable(thrown)).toBe(true)
})

it.each([
  ['a commit with an unknown outcome', error({ errorLabels: ['UnknownTransactionCommitResult'] })],
  ['a value that is taken', error({ code: 11_000 })],
  ['a constraint', error({ code: 'SQLITE_CONSTRAINT_UNIQUE' })],
  ['a mistake in the program', new TypeError('x')],
  ['nothing', undefined],
])('A call is not tried again after %s', (_, thrown) => {
  expect(isRetryable(thrown)).toBe(false)
})

it('An error that is its own cause does not make an endless loop', () => {
  const circular = error({})
  circular.cause = circular
  expect(isRetryable(circular)).toBe(false)
})

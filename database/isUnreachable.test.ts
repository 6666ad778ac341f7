import { expect, test } from 'vitest'
import { isUnreachable } from './isUnreachable'
import { StartRefused } from './StartRefused'

const named = (name: string) => Object.assign(new Error('away'), { name })
const coded = (code: string) => Object.assign(new Error('away'), { code })

test.each([
  named('MongoNetworkError'),
  named('MongoServerSelectionError'),
  named('MongooseServerSelectionError'),
  named('MongoNotConnectedError'),
  new StartRefused([{ code: 'database-away', path: [] }]),
  coded('SQLITE_CANTOPEN'),
  coded('SQLITE_IOERR_WRITE'),
  coded('SQLITE_FULL'),
  new Error('around', { cause: coded('SQLITE_READONLY') }),
])('A database that cannot be asked is unreachable: %o', (error) => {
  expect(isUnreachable(error)).toBe(true)
})

test.each([
  named('MongoServerError'),
  named('MongooseError'),
  coded('SQLITE_BUSY'),
  coded('SQLITE_CONSTRAINT_UNIQUE'),
  new Error('any'),
  null,
])('Any other error says nothing about the database: %o', (error) => {
  expect(isUnreachable(error)).toBe(false)
})

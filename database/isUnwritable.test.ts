import { expect, test } from 'vitest'
import { isUnwritable } from './isUnwritable'

const coded = (code: string) => Object.assign(new Error('refused'), { code })

test.each(['SQLITE_FULL', 'SQLITE_READONLY_DBMOVED', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EROFS'])(
  'A disk that takes nothing is known by %s, around the error too',
  (code) => {
    expect(isUnwritable(coded(code))).toBe(true)
    expect(isUnwritable(new Error('around', { cause: coded(code) }))).toBe(true)
  },
)

test.each(['SQLITE_CANTOPEN', 'SQLITE_IOERR_READ', 'SQLITE_BUSY', 'ENOENT'])(
  'The error %s says nothing of that',
  (code) => {
    expect(isUnwritable(coded(code))).toBe(false)
  },
)

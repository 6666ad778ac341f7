import { expect, it } from 'vitest'
import { bodyLimitOf } from './bodyLimitOf'

const MiB = 1024 * 1024

it.each([
  ['/api/users/login', 1, 16 * 1024, 'body-too-large'],
  ['/api/users/forgot-password', 0, 16 * 1024, 'body-too-large'],
  ['/invitation/secret', 0, MiB, 'body-too-large'],
  ['/api/files', 1, 21 * MiB, 'upload-too-large'],
  ['/api/files/an-id', 1, 21 * MiB, 'upload-too-large'],
  ['/api/files', 0, 64 * 1024, 'not-signed-in'],
  ['/api/dossiers/import', 1, 10_000_000 + MiB, 'body-too-large'],
  ['/api/dossiers/import', 0, 64 * 1024, 'not-signed-in'],
  ['/api/claims/an-id', 1, 4 * MiB, 'body-too-large'],
  ['/api/filesystem', 1, 4 * MiB, 'body-too-large'],
  ['/api/claims', 0, 64 * 1024, 'not-signed-in'],
])(
  'A request to %s in the name of %i account may bring %i bytes, or is refused: %s',
  (pathname, accounts, bytes, code) => {
    const limit = bodyLimitOf(pathname, { isAnonymous: accounts === 0 })
    expect([limit.bytes, limit.reason.code]).toEqual([bytes, code])
  },
)

it('What is too large is refused with the limit in kilobytes', () => {
  expect(bodyLimitOf('/api/users/login', { isAnonymous: true }).reason.values).toEqual({ max: 16 })
  expect(bodyLimitOf('/api/claims', { isAnonymous: false }).reason.values).toEqual({ max: 4096 })
})

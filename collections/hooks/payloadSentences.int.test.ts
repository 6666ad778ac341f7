import { beforeAll, expect, it } from 'vitest'
import { maxFileSize } from '@/domain/file/fileTypes'
import type { ReasonCode } from '@/domain/ReasonCode'
import { describeReason } from '@/locales/describeReason'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const json = { 'Content-Type': 'application/json' }
const formOf = (boundary: string) => ({ 'Content-Type': `multipart/form-data${boundary}` })

/** A form of many small fields, or of one file. */
function form(fields: number, file: Blob | null = null): FormData {
  const made = new FormData()
  for (let field = 0; field < fields; field++) made.append(`field${field}`, 'x')
  if (file) made.append('file', file, 'a.pdf')
  return made
}

type Sent = Parameters<Rest>

/** What makes Payload say each sentence that `describeError` knows it by, and what the person is told instead. */
const sentences: readonly [said: string, sent: () => Sent, status: number, told: ReasonCode][] = [
  [
    'has disabled bulk edit',
    () => ['PATCH', '/claims?where[id][exists]=true', { statement: 'Partout.' }],
    403,
    'one-at-a-time',
  ],
  [
    'has disabled bulk delete',
    () => ['DELETE', '/claims?where[id][exists]=true'],
    403,
    'one-at-a-time',
  ],
  ["Missing 'where' query", () => ['PATCH', '/users', { name: 'Tous' }], 400, 'filter-missing'],
  ['Invalid JSON', () => ['POST', '/claims', '{', json], 400, 'body-unreadable'],
  ['Multipart limit has been reached', () => ['POST', '/files', form(200)], 413, 'body-unreadable'],
  [
    'File size limit has been reached',
    () => ['POST', '/files', form(0, new Blob([new Uint8Array(maxFileSize + 1)]))],
    413,
    'upload-too-large',
  ],
  [
    'Multipart request size limit has been reached',
    () => ['POST', '/files', form(0, new Blob([new Uint8Array(60 * 1024 ** 2)]))],
    413,
    'upload-too-large',
  ],
  [
    'Multipart: Boundary not found',
    () => ['POST', '/files', 'x', formOf('')],
    400,
    'body-unreadable',
  ],
  [
    'Unexpected end of form',
    () => ['POST', '/files', 'x', formOf('; boundary=x')],
    400,
    'body-unreadable',
  ],
  [
    'Malformed part header',
    () => ['POST', '/files', '--x\r\nnothing\r\n\r\n', formOf('; boundary=x')],
    400,
    'body-unreadable',
  ],
  ['Missing email', () => ['POST', '/users/forgot-password', {}], 400, 'email-missing'],
  [
    'Token is either invalid or has expired',
    () => ['POST', '/users/reset-password', { token: 'x', password: 'assez de caractères' }],
    403,
    'password-link-over',
  ],
]

describeOnSqlite('A sentence by which an error of Payload is known', (open) => {
  let room: TestPressRoom
  let admin: Rest
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    await writeDossier(await room.as('writer'), smallDraft('Les phrases'))
    admin = restClient(room, await signInByRest(room, 'admin'))
  })

  it.each(sentences)('is still said: %s', async (_, sent, status, told) => {
    const answer = await admin(...sent())
    const reason = { code: told, path: [], values: { max: maxFileSize / 1024 ** 2 } }
    expect([answer.status, answer.body]).toEqual([
      status,
      { errors: [expect.objectContaining({ message: describeReason(reason, 'fr') })] },
    ])
  })

  it('is still said: No User', async () => {
    const answer = await restClient(room)('POST', '/users/logout', {})
    const message = describeReason({ code: 'not-signed-in', path: [] }, 'fr')
    expect([answer.status, answer.body]).toEqual([400, { errors: [{ message }] }])
  })
})

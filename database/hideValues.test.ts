import { inspect } from 'node:util'
import { DrizzleQueryError } from '@payloadcms/db-sqlite/drizzle'
import { expect, it } from 'vitest'
import { hideValues } from './hideValues'

const secrets = ['pbkdf2-sha256-v1:7dd4920e', 'nora@galveane.example\nline']

it('An error of the database shows its statement and its cause, and nothing that was to be written', () => {
  const cause = new Error('attempt to write a readonly database')
  const error = new DrizzleQueryError('insert into "users" values (?, ?)', secrets, cause)
  expect(inspect(error)).toContain('pbkdf2')
  hideValues(new Error('around it', { cause: error }))
  const shown = inspect(error, { showHidden: true })
  for (const secret of ['pbkdf2', 'nora', 'line\n']) expect(shown).not.toContain(secret)
  expect(shown).toContain('Failed query: insert into "users" values (?, ?)')
  expect(shown).toContain('attempt to write a readonly database')
})

it('Another error is unchanged', () => {
  const error = new Error('the disk is full')
  const before = inspect(error)
  hideValues(error)
  hideValues('words')
  expect(inspect(error)).toBe(before)
})

import { expect, test } from 'vitest'
import { decideStart, type FoundDatabase } from './decideStart'

const found: readonly FoundDatabase[] = [
  'room',
  'missing',
  'empty',
  'foreign',
  'newer',
  'notSqlite',
  'noTransactions',
  'damaged',
  'unwritable',
  'away',
]

const outcomes = (isNewAsked: boolean) =>
  found.map((each) => {
    const decided = decideStart({ found: each, isNewAsked, database: '/data/room.db' })
    return [each, decided.ok ? decided.value : decided.reasons.map(({ code }) => code)]
  })

const refusedEither = [
  ['foreign', ['database-foreign']],
  ['newer', ['database-newer']],
  ['notSqlite', ['database-not-sqlite']],
  ['noTransactions', ['database-no-transactions']],
  ['damaged', ['database-damaged']],
  ['unwritable', ['database-unwritable']],
  ['away', ['database-away']],
]

test('A start that nobody called the first one needs a press room that is there', () => {
  expect(outcomes(false)).toEqual([
    ['room', { isNew: false }],
    ['missing', ['database-missing']],
    ['empty', ['database-empty']],
    ...refusedEither,
  ])
})

test('A start that was called the first one makes a press room where nothing is, and nowhere else', () => {
  expect(outcomes(true)).toEqual([
    ['room', { isNew: false }],
    ['missing', { isNew: true }],
    ['empty', { isNew: true }],
    ...refusedEither,
  ])
})

test('A refused start names the database', () => {
  const decided = decideStart({ found: 'missing', isNewAsked: false, database: '/data/room.db' })
  expect(decided).toMatchObject({ reasons: [{ values: { database: '/data/room.db' } }] })
})

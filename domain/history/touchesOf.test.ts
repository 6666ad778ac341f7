import { expect, test } from 'vitest'
import type { Piece } from '@/domain/edition/Piece'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { type InventedWords, inventedWords } from '@/testing/invented/inventedContent'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { touchesOf } from './touchesOf'

const touchedBy = (
  words: Partial<InventedWords>,
  turn?: (pieces: readonly Piece[]) => readonly Piece[],
) =>
  touchesOf(changesBetween(inventedContentOf(), inventedContentOf(words, turn)).changes).map(
    ({ name, is, anchor }) => `${name}: ${is} #${anchor}`,
  )
test('a reworded response is changed, and with it its claim', () => {
  expect(touchedBy({ response: 'Rien n’a été livré.' })).toEqual([
    'claim claim-1: changed #point-1',
    'response response-1: changed #point-1-response',
  ])
})

test('a reworded allegation changes its claim alone', () => {
  expect(touchedBy({ statement: 'Corvelle aurait vendu des sondes.' })).toEqual([
    'claim claim-1: changed #point-1',
  ])
})

test('what comes to a claim is new, and changes the claim', () => {
  const bare = inventedContentOf({}, (pieces) => pieces.filter(({ kind }) => kind !== 'evidence'))
  expect(touchesOf(changesBetween(bare, inventedContentOf()).changes)).toEqual([
    { name: 'claim claim-1', is: 'changed', anchor: 'point-1' },
    { name: 'evidence evidence-1', is: 'new', anchor: 'point-1-evidence-1' },
  ])
})

test('what goes from a claim changes the claim and leaves no mark of its own', () => {
  expect(touchedBy({}, (pieces) => pieces.filter(({ kind }) => kind !== 'evidence'))).toEqual([
    'claim claim-1: changed #point-1',
  ])
})

test('a claim that comes is new with all that hangs on it', () => {
  const touches = touchesOf(
    changesBetween(
      inventedContentOf({}, (pieces) => pieces.filter(({ claim }) => claim?.id !== 'claim-2')),
      inventedContentOf(),
    ).changes,
  )
  expect(touches).toEqual([{ name: 'claim claim-2', is: 'new', anchor: 'point-2' }])
})

test('a withdrawal changes the claim', () => {
  expect(touchedBy({ standing: 'withdrawn' })).toEqual(['claim claim-1: changed #point-1'])
})

test.each([
  ['another label above the citations', { heading: 'Propos tenus' }],
  ['other typography', { response: inventedWords.response.replace('’', "'") }],
  ['other words outside of claims', { title: 'Nos pompes', updateLine: 'Mise à jour juin 2014' }],
])('%s touches no claim', (_what, words) => {
  expect(touchedBy(words)).toEqual([])
})

test('another order of the same citations touches no claim', () => {
  const inOtherOrder = touchedBy({}, (pieces) => {
    const citations = pieces.filter(({ kind }) => kind === 'citation').toReversed()
    return pieces.map((piece) => (piece.kind === 'citation' ? (citations.shift() ?? piece) : piece))
  })
  expect(inOtherOrder).toEqual([])
})

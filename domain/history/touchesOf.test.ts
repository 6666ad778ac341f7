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
test('A reworded response is marked as changed, and so is its claim', () => {
  expect(touchedBy({ response: 'Rien n’a été livré.' })).toEqual([
    'claim claim-1: changed #point-1',
    'response response-1: changed #point-1-response',
  ])
})

test('A reworded statement changes only its own claim', () => {
  expect(touchedBy({ statement: 'Corvelle aurait vendu des sondes.' })).toEqual([
    'claim claim-1: changed #point-1',
  ])
})

test('A part that is added to a claim is new and changes the claim', () => {
  const bare = inventedContentOf({}, (pieces) => pieces.filter(({ kind }) => kind !== 'evidence'))
  expect(touchesOf(changesBetween(bare, inventedContentOf()).changes)).toEqual([
    { name: 'claim claim-1', is: 'changed', anchor: 'point-1' },
    { name: 'evidence evidence-1', is: 'new', anchor: 'point-1-evidence-1' },
  ])
})

test('A part that is removed from a claim changes the claim and has no mark of its own', () => {
  expect(touchedBy({}, (pieces) => pieces.filter(({ kind }) => kind !== 'evidence'))).toEqual([
    'claim claim-1: changed #point-1',
  ])
})

test('A new claim is new with all its parts', () => {
  const touches = touchesOf(
    changesBetween(
      inventedContentOf({}, (pieces) => pieces.filter(({ claim }) => claim?.id !== 'claim-2')),
      inventedContentOf(),
    ).changes,
  )
  expect(touches).toEqual([{ name: 'claim claim-2', is: 'new', anchor: 'point-2' }])
})

test('A withdrawal changes the claim', () => {
  expect(touchedBy({ standing: 'withdrawn' })).toEqual(['claim claim-1: changed #point-1'])
})

test.each([
  ['another label above the citations', { heading: 'Propos tenus' }],
  ['other typography', { response: inventedWords.response.replace('’', "'") }],
  ['other words outside of claims', { title: 'Nos pompes', updateLine: 'Mise à jour juin 2014' }],
])('A change does not touch a claim: %s', (_what, words) => {
  expect(touchedBy(words)).toEqual([])
})

test('Another order of the same citations touches no claim', () => {
  const inOtherOrder = touchedBy({}, (pieces) => {
    const citations = pieces.filter(({ kind }) => kind === 'citation').toReversed()
    return pieces.map((piece) => (piece.kind === 'citation' ? (citations.shift() ?? piece) : piece))
  })
  expect(inOtherOrder).toEqual([])
})

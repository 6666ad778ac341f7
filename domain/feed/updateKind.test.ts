import { expect, test } from 'vitest'
import { compareContents } from '@/domain/comparison/compareContents'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { concernsClaim } from './concernsClaim'
import { updateKind } from './updateKind'

function changesTo(words: Parameters<typeof inventedContentOf>[0]) {
  const comparison = compareContents(inventedContentOf(), inventedContentOf(words))
  return comparison.is === 'later' ? comparison.changes : []
}
const reworded = changesTo({ response: 'Rien n’a été livré.' })
const retyped = changesTo({ response: "Cette livraison n'a pas eu lieu." })
const withdrawn = changesTo({ standing: 'withdrawn' })
const reinstated = (() => {
  const comparison = compareContents(
    inventedContentOf({ standing: 'withdrawn' }),
    inventedContentOf(),
  )
  return comparison.is === 'later' ? comparison.changes : []
})()
const added = (() => {
  const whole = inventedContentOf()
  const id = whole.find(({ claim }) => claim)?.claim?.id
  const comparison = compareContents(
    whole.filter(({ claim }) => claim?.id !== id),
    whole,
  )
  return comparison.is === 'later' ? comparison.changes : []
})()

test.each([
  ['a substantive one', 'substantive', reworded, false, 'substantive'],
  ['a minor one, whatever it changed', 'minor', reworded, false, 'minor'],
  ['a withdrawal', 'substantive', withdrawn, false, 'withdrawal'],
  ['a reinstatement', 'substantive', reinstated, false, 'reinstatement'],
  ['a reinstatement of one claim', 'substantive', reinstated, true, 'reinstatement'],
  ['of typography alone, as its class says', 'substantive', retyped, false, 'substantive'],
  ['of one claim', 'substantive', reworded, true, 'substantive'],
  ['of one claim, minor', 'minor', reworded, true, 'minor'],
  ['of one claim that is new', 'substantive', added, true, 'new'],
  ['with a claim that is new', 'substantive', added, false, 'substantive'],
  ['of the typography of one claim', 'substantive', retyped, true, 'minor'],
] as const)(
  'An update in a feed is described by its kind: %s',
  (_, is, changes, isOfOneClaim, kind) => {
    expect(updateKind(is, changes, isOfOneClaim)).toBe(kind)
  },
)

test('A change concerns its own claim and no other', () => {
  const [change] = reworded
  const claim = change?.claim?.id ?? ''
  expect(claim).not.toBe('')
  expect(reworded.map((one) => concernsClaim(one, claim))).toEqual([true])
  expect(reworded.map((one) => concernsClaim(one, 'another'))).toEqual([false])
})

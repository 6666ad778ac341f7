import { expect, it } from 'vitest'
import type { Order } from './Order'
import { orderData } from './orderData'
import { orderOf } from './orderOf'

const claim = { id: 'claim-3', number: 3 }
const orders: readonly Order[] = [
  { does: 'open', piece: { collection: 'dossiers', id: 'd' } },
  { does: 'open', piece: { collection: 'citations', id: 'c' } },
  { does: 'open', piece: { collection: 'claims', initialData: { dossier: 'd' } } },
  { does: 'open', piece: { collection: 'responses', initialData: { claim: 'claim-3' } } },
  { does: 'evidence', claim, use: 'u' },
  { does: 'evidence', claim, use: null },
  { does: 'remove', what: 'claims', id: 'claim-3', claim },
  { does: 'remove', what: 'citations', id: 'c', claim },
  { does: 'remove', what: 'evidence', id: 'u', claim },
  { does: 'up', claim },
  { does: 'down', claim },
  { does: 'withdraw', claim },
  { does: 'reinstate', claim: null },
  { does: 'renumber' },
  { does: 'duplicate' },
  { does: 'removeDossier' },
]

it.each(orders)('A button says its order and is understood: %j', (order) => {
  const data = Object.entries(orderData(order)).map(([name, value]) => [name.slice(5), value])
  expect(orderOf(Object.fromEntries(data))).toEqual(order)
})

it.each([
  [{}],
  [{ does: 'open', kind: 'users', id: 'u' }],
  [{ does: 'remove', kind: 'claims', id: 'claim-3' }],
  [{ does: 'up' }],
])('An element that orders nothing orders nothing: %j', (data) => {
  expect(orderOf(data)).toBeNull()
})

import { expect, it } from 'vitest'
import { topModal } from './topModal'

it('The drawer that was opened last is on top, until it is closed', () => {
  const under = { isOpen: true, openedOn: 1 }
  expect(topModal({ b: { isOpen: true, openedOn: 2 }, a: under })).toBe('b')
  expect(topModal({ b: { isOpen: false, openedOn: 2 }, a: under })).toBe('a')
  expect(topModal({})).toBeUndefined()
})

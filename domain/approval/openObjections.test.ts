import { expect, it } from 'vitest'
import { openObjections } from './openObjections'
import type { Verdict } from './Verdict'

const review = (person: string, verdict: Verdict, id = '') => ({ person, verdict, id })
const legalAsks = review('legal', 'asksForChanges', 'first')

it('A request for changes is open until its author approves', () => {
  expect(openObjections([legalAsks])).toEqual([legalAsks])
  expect(openObjections([legalAsks, review('legal', 'approves')])).toEqual([])
})

it('A request for changes stays open when its author comments, or when somebody else approves', () => {
  expect(
    openObjections([legalAsks, review('legal', 'comments'), review('reviewer', 'approves')]),
  ).toEqual([legalAsks])
})

it('An approval before a request for changes does not close it', () => {
  expect(openObjections([review('legal', 'approves'), legalAsks])).toEqual([legalAsks])
})

it('Every open request of one person is listed, oldest first', () => {
  const again = review('legal', 'asksForChanges', 'second')
  expect(openObjections([legalAsks, again])).toEqual([legalAsks, again])
})

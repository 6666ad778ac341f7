import { expect, test } from 'vitest'
import { edtfSpan } from './edtfSpan'

const days = (date: string) => {
  const span = edtfSpan(date)
  return span && [span.from, span.to].map((at) => new Date(at).toISOString().slice(0, 10))
}

test.each([
  ['2014', '2014-01-01', '2014-12-31'],
  ['2014-05', '2014-05-01', '2014-05-31'],
  ['2014-05-06~', '2014-05-06', '2014-05-06'],
  ['2014-05/2014-06', '2014-05-01', '2014-06-30'],
  ['2014-05/..', '2014-05-01', '2014-05-01'],
])('The span of %s is from its first to its last day', (date, from, to) => {
  expect(days(date)).toEqual([from, to])
})

test.each(['', 'mai 2014', '../2014'])('The value %j has no span', (date) => {
  expect(edtfSpan(date)).toBeNull()
})

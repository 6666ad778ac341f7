import { expect, it } from 'vitest'
import { withoutZeroWidth } from './withoutZeroWidth'

it('Characters that take no room are removed, blanks and letters stay', () => {
  expect(withoutZeroWidth('\ufeffZo\u200be\u0308\u00ad O\u2060’Neil\u00a0\u202e')).toBe(
    'Zoe\u0308 O’Neil\u00a0',
  )
})

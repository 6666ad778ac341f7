import { expect, test } from 'vitest'
import type { Reason } from '@/domain/Reason'
import { parseFailure, serializeFailure } from './parseFailure'

test('The reasons of a failed publication are read as they were written', () => {
  const reasons: Reason[] = [
    { code: 'approvals-missing', path: ['reason'] },
    { code: 'slug-too-long', path: ['slug'], values: { most: 80 } },
  ]
  expect(parseFailure(serializeFailure(reasons))).toEqual(reasons)
})

test('A reason that this version does not know reads as a publication that failed', () => {
  const written = JSON.stringify([{ code: 'unheard-of', path: ['slug'] }])
  expect(parseFailure(written)).toEqual([{ code: 'publication-failed', path: ['slug'] }])
})

test('An update that has not failed has no reasons', () => {
  expect(parseFailure(null)).toEqual([])
})

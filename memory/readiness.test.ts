import { expect, test } from 'vitest'
import { readiness } from './readiness'

test('An instance is starting until something checks whether it can serve', async () => {
  expect(await readiness.check()).toBe('starting')
  readiness.follow(async () => null)
  expect(await readiness.check()).toBeNull()
})

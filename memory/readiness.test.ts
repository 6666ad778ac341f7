import { expect, test, vi } from 'vitest'

test('An instance is starting until something checks whether it can serve', async () => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, Symbol.for('point-par-point/readiness'))
  const { readiness } = await import('./readiness')
  expect(await readiness.check()).toBe('starting')
  readiness.follow(async () => null)
  expect(await readiness.check()).toBeNull()
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { retryUntil } from './retryUntil'

const patience = { altogether: 10_000, longestPause: 1_000, mostAttempts: 5 }
const always = () => true

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const failing = (times: number) => {
  let attempts = 0
  return async () => {
    attempts += 1
    if (attempts <= times) throw new Error(`failed ${attempts}`)
    return attempts
  }
}

it('A call is tried again until it succeeds', async () => {
  const answer = retryUntil(patience, always, failing(3))
  await vi.runAllTimersAsync()
  expect(await answer).toBe(4)
})

it('A call is given up after the maximum number of attempts, with the last error', async () => {
  const answer = expect(retryUntil(patience, always, failing(9))).rejects.toThrow('failed 5')
  await vi.runAllTimersAsync()
  await answer
})

it('A call is given up after the maximum time', async () => {
  const short = { ...patience, altogether: 25 }
  const answer = expect(retryUntil(short, always, failing(9))).rejects.toThrow(/failed [12]/)
  await vi.runAllTimersAsync()
  await answer
})

it('A call whose error may not be retried is not tried again', async () => {
  await expect(retryUntil(patience, () => false, failing(1))).rejects.toThrow('failed 1')
})

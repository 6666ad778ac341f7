import { randomUUID } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import type { DatabaseSession } from './DatabaseSession'
import { Transactions } from './Transactions'
import { writerQueue } from './writerQueue'

afterEach(() => {
  vi.useRealTimers()
})

const deferred = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((give) => {
    resolve = give
  })
  return { promise, resolve }
}

const make = (session: Partial<DatabaseSession> = {}) => {
  const ends: string[] = []
  const open = async () => ({
    commit: async () => void ends.push('committed'),
    rollBack: async () => void ends.push('rolled back'),
    ...session,
  })
  const queue = writerQueue(`file:/tmp/${randomUUID()}.db`)
  return { transactions: new Transactions({}, queue, open), ends }
}

it('A transaction waits for calls in progress before it rolls back', async () => {
  const { transactions, ends } = make()
  const slow = deferred()
  const work = transactions.beginFor(async (transaction) => {
    const slowCall = transactions.run(transaction, () => slow.promise)
    const failing = transactions.run(transaction, () => Promise.reject(new Error('first')))
    await expect(failing).rejects.toThrow('first')
    expect(() => transactions.live(transaction.id, 'A call')).toThrow('has ended')
    expect(ends).toEqual([])
    slow.resolve()
    await slowCall
    await transactions.rollBack(transaction.id)
  })
  await work
  expect(ends).toEqual(['rolled back'])
})

it('The next transaction gets its turn when a commit fails', async () => {
  const { transactions } = make({ commit: () => Promise.reject(new Error('disk full')) })
  const commit = () => transactions.beginFor(({ id }) => transactions.commit(id))
  await expect(commit()).rejects.toThrow('disk full')
  await expect(commit()).rejects.toThrow('disk full')
})

it('The next transaction gets its turn when a begin fails', async () => {
  let begins = 0
  const queue = writerQueue(`file:/tmp/${randomUUID()}.db`)
  const transactions = new Transactions({}, queue, async () => {
    begins += 1
    throw new Error(`locked ${begins}`)
  })
  await expect(transactions.beginFor(async () => 1)).rejects.toThrow('locked 1')
  await expect(transactions.beginFor(async () => 1)).rejects.toThrow('locked 2')
})

it('A transaction refuses to commit twice', async () => {
  const { transactions, ends } = make()
  await transactions.beginFor(async ({ id }) => {
    await transactions.commit(id)
    await expect(transactions.commit(id)).rejects.toThrow('has ended')
  })
  expect(ends).toEqual(['committed'])
})

it('A transaction ends after a minute, so that the next one gets its turn', async () => {
  vi.useFakeTimers()
  const { transactions, ends } = make()
  await transactions.beginFor(async ({ id }) => {
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(transactions.commit(id)).rejects.toMatchObject({
      cause: { message: 'A transaction took longer than 60 seconds.' },
    })
  })
  expect(ends).toEqual(['rolled back'])
  await transactions.beginFor(({ id }) => transactions.commit(id))
  expect(ends).toEqual(['rolled back', 'committed'])
})

it('A transaction that is begun inside another one is refused', async () => {
  const { transactions } = make()
  await transactions.beginFor(async ({ id }) => {
    await expect(transactions.beginFor(async () => 1)).rejects.toThrow('without it')
    await transactions.commit(id)
  })
})

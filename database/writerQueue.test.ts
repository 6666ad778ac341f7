import path from 'node:path'
import { expect, it } from 'vitest'
import { writerQueue } from './writerQueue'

it('A queue admits one writer at a time, in the order of their arrival', async () => {
  const queue = writerQueue('file:/tmp/one-at-a-time.db')
  const order: string[] = []
  const write = async (name: string) => {
    const leave = await queue.enter()
    order.push(`${name} in`)
    await Promise.resolve()
    order.push(`${name} out`)
    leave()
  }
  await Promise.all([write('a'), write('b'), write('c')])
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('A file has one queue, however its path is written', () => {
  expect(writerQueue('file:./data/a.db')).toBe(writerQueue(`file:${path.resolve('data/a.db')}`))
  expect(writerQueue('file:./data/a.db')).not.toBe(writerQueue('file:./data/b.db'))
})

it('A queue does not delay the writers of another database', async () => {
  await writerQueue('file:/tmp/held.db').enter()
  await expect(writerQueue('file:/tmp/free.db').enter()).resolves.toBeTypeOf('function')
})

import { expect, test, vi } from 'vitest'
import { payloadCache, processCache } from './processCache'
import { forgetCaches, listCaches, registerCache, timesForgotten } from './registerCache'

const never = { emptiedBy: 'nothing' } as const
const listed = (name: string) => listCaches().find((cache) => cache.name === name)

test('A cache in memory holds as many entries as it declares, and drops those that were used least recently', () => {
  const cache = processCache<string>('test: entries', { bound: { entries: 2 }, ...never }).current()
  for (const key of ['a', 'b', 'a', 'c']) cache.set(key, key)
  expect([...cache.keys()].toSorted()).toEqual(['a', 'c'])
})

test.each([{ characters: 10 }, { bytes: 10 }])(
  'A cache in memory holds no more than %o together',
  (bound) => {
    const name = `test: ${Object.keys(bound)}`
    const cache = processCache<string>(name, { bound, ...never }).current()
    for (const key of ['a', 'b', 'c']) cache.set(key, key, { size: 4 })
    expect([...cache.keys()].toSorted()).toEqual(['b', 'c'])
    expect(() => cache.set('d', 'of no size')).toThrow()
  },
)

test('Two databases share no entry of a cache that each Payload has', () => {
  const cache = payloadCache<string>('test: payloads', { bound: { entries: 9 }, ...never })
  const [one, other] = [{}, {}]
  cache.of(one).set('key', 'one')
  cache.of(other).set('key', 'other')
  cache.of(other).set('second', 'other')
  expect(cache.of(one).get('key')).toBe('one')
  expect(cache.of(other).get('key')).toBe('other')
  expect(listed('test: payloads')?.entries).toBe(3)
})

test('A cache that is declared twice, as by two copies of a module, is one cache', () => {
  const declare = () =>
    processCache<string>('test: twice', { bound: { entries: 9 }, emptiedBy: 'every act' })
  declare().current().set('key', 'value')
  expect(declare().current().get('key')).toBe('value')
  declare().forget()
  expect(declare().current().size).toBe(0)
})

test('In development a cache is empty after the module that declares it was loaded again', () => {
  const declare = () =>
    processCache<string>('test: reloaded', { bound: { entries: 9 }, ...never }).current()
  declare().set('key', 'made by the code before')
  vi.stubEnv('NODE_ENV', 'development')
  expect(declare().size).toBe(0)
  vi.unstubAllEnvs()
})

test('Every cache is listed with its name, its bound, what empties it and how much it holds', () => {
  const bytes = 64 * 1024 * 1024
  processCache<string>('test: listed', { bound: { bytes }, emptiedBy: 'every act' })
    .current()
    .set('key', 'value', { size: 1 })
  payloadCache<string>('test: listed by Payload', { bound: { entries: 20_000 }, ...never })
  const disk = { entries: () => null, forget: () => undefined }
  registerCache('test: listed on the disk', { ...disk, ...never, bound: 'one for each edition' })
  expect(listCaches().filter(({ name }) => name.startsWith('test: listed'))).toEqual([
    { name: 'test: listed', bound: '64 MiB', emptiedBy: 'every act', entries: 1 },
    {
      name: 'test: listed by Payload',
      bound: '20000 entries for each database',
      emptiedBy: 'nothing',
      entries: 0,
    },
    {
      name: 'test: listed on the disk',
      bound: 'one for each edition',
      emptiedBy: 'nothing',
      entries: null,
    },
  ])
})

test('All caches are forgotten together, those in memory before anything else can run', async () => {
  const memory = processCache<string>('test: memory', { bound: { entries: 9 }, ...never })
  const payloads = payloadCache<string>('test: payload', { bound: { entries: 9 }, ...never })
  const payload = {}
  memory.current().set('key', 'value')
  payloads.of(payload).set('key', 'value')
  const onDisk = new Set(['value'])
  registerCache('test: disk', {
    ...never,
    bound: 'none',
    entries: () => null,
    forget: async () => {
      await Promise.resolve()
      onDisk.clear()
    },
  })
  const before = timesForgotten()
  const forgotten = forgetCaches()
  expect([memory.current().size, payloads.of(payload).size]).toEqual([0, 0])
  expect(timesForgotten()).toBe(before + 1)
  await forgotten
  expect(onDisk.size).toBe(0)
})

test('What was begun before a cache was forgotten is not in the cache afterwards', async () => {
  const memory = processCache<string>('test: begun', { bound: { entries: 9 }, ...never })
  const payloads = payloadCache<string>('test: begun too', { bound: { entries: 9 }, ...never })
  const payload = {}
  const before = [memory.current(), payloads.of(payload)]
  await forgetCaches()
  for (const cache of before) cache.set('key', 'read before')
  expect(memory.current().get('key')).toBeUndefined()
  expect(payloads.of(payload).get('key')).toBeUndefined()
})

test('A cache that cannot be forgotten is an error, and leaves no other one as it was', async () => {
  const fails = vi.fn(() => {
    throw new Error('The disk is gone')
  })
  const cache = { ...never, bound: 'none', entries: () => null }
  registerCache('test: fails', { ...cache, forget: fails })
  const after = processCache<string>('test: after', { bound: { entries: 9 }, ...never })
  after.current().set('key', 'value')
  await expect(forgetCaches()).rejects.toThrow('The disk is gone')
  expect(after.current().size).toBe(0)
  registerCache('test: fails', { ...cache, forget: () => undefined })
})

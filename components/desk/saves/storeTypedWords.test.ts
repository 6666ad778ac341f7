import { beforeEach, describe, expect, it } from 'vitest'
import { forgetOthers, loadTypedWords, placeOf, storeTypedWords } from './storeTypedWords'

/** A storage as a browser has it, whose keys are its own properties; it holds `limit` characters a value. */
function tabStorage(limit = 1000): Storage {
  const storage = Object.create({
    getItem: (key: string) => Reflect.get(storage, key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new Error('QuotaExceededError')
      Reflect.set(storage, key, value)
    },
    removeItem: (key: string) => Reflect.deleteProperty(storage, key),
  })
  return storage
}

describe('Words that were never saved', () => {
  let storage: Storage
  beforeEach(() => {
    storage = tabStorage()
  })
  const place = placeOf('claims', 'a', '')
  const mine = { user: 'ambre', base: {}, data: { statement: 'Verlane mentirait.' } }

  it('are found again by the person who typed them', () => {
    storeTypedWords(storage, place, mine)
    expect(loadTypedWords(storage, place, 'ambre')).toEqual(mine)
  })

  it('are shown to nobody else', () => {
    storeTypedWords(storage, place, mine)
    expect(loadTypedWords(storage, place, 'basile')).toBeNull()
  })

  it('of a new document belong to its parent', () => {
    storeTypedWords(storage, placeOf('citations', null, 'claim 1'), mine)
    expect(loadTypedWords(storage, placeOf('citations', null, 'claim 2'), 'ambre')).toBeNull()
    expect(loadTypedWords(storage, placeOf('citations', null, 'claim 1'), 'ambre')).toEqual(mine)
  })

  it('stay with the person, and go when another one signs in', () => {
    storeTypedWords(storage, place, mine)
    storage.setItem('something else', 'stays')
    forgetOthers(storage, 'ambre')
    expect(loadTypedWords(storage, place, 'ambre')).toEqual(mine)
    forgetOthers(storage, 'basile')
    expect(Object.keys(storage)).toEqual(['something else'])
  })

  it('go when the person signs out', () => {
    storeTypedWords(storage, place, mine)
    forgetOthers(storage, null)
    expect(Object.keys(storage)).toEqual([])
  })

  it('that a full storage refuses leave the older ones', () => {
    storage = tabStorage(100)
    storeTypedWords(storage, place, mine)
    storeTypedWords(storage, place, { ...mine, data: { statement: 'x'.repeat(110) } })
    expect(loadTypedWords(storage, place, 'ambre')).toEqual(mine)
  })

  it('that are no words of ours are none', () => {
    storage.setItem(place, '{"user":1}')
    expect(loadTypedWords(storage, place, 'ambre')).toBeNull()
  })
})

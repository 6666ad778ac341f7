import { describe, expect, it } from 'vitest'
import { fieldsOf, isPastEmpty, pastOf } from './Past'

const stated = { words: 'mai 2014', edtf: '2014-05', basis: 'Copie constatée par un huissier' }

describe('What is typed of an older edition', () => {
  it('A form shows what an update states of the older edition that it reconstructs, and saves the same', () => {
    expect(fieldsOf(pastOf(stated))).toEqual({
      date: { words: 'mai 2014', edtf: '2014-05' },
      basis: 'Copie constatée par un huissier',
    })
  })

  it('An older edition of which nothing is typed is not taken for an ordinary one', () => {
    expect(isPastEmpty({ is: true, words: ' ', edtf: '', basis: '' })).toBe(true)
    expect(isPastEmpty(pastOf(null))).toBe(false)
    expect(isPastEmpty(pastOf(stated))).toBe(false)
  })

  it('An update that no longer reconstructs an older edition is saved without what was typed of one', () => {
    expect(fieldsOf({ ...pastOf(stated), is: false })).toEqual(fieldsOf(pastOf(null)))
    expect(fieldsOf({ is: true, words: ' ', edtf: '', basis: '' })).toEqual({
      date: { words: null, edtf: null },
      basis: null,
    })
  })
})

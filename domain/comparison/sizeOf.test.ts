import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { sizeOf } from './sizeOf'

const first = inventedContentOf()

describe('The size of changes', () => {
  it('The size of changes counts the changes and the inserted and removed words', () => {
    const response = 'Cette livraison n’a jamais eu lieu en mai.'
    const { changes } = changesBetween(first, inventedContentOf({ response, title: 'Nos sondes' }))
    expect(sizeOf(changes)).toEqual({ changes: 2, inserted: 3, removed: 3 })
  })

  it('The size of changes counts all words of a removed citation', () => {
    const rest = inventedContentOf({}, (all) => all.filter(({ id }) => id !== 'citation-2'))
    const { changes } = changesBetween(first, rest)
    expect(sizeOf(changes)).toEqual({ changes: 1, inserted: 0, removed: 5 })
  })

  it('The size is zero without changes, and a move or an address counts no words', () => {
    expect(sizeOf([])).toEqual({ changes: 0, inserted: 0, removed: 0 })
    const citationLink = 'https://ailleurs.example/'
    const { changes } = changesBetween(first, inventedContentOf({ citationLink, secondNumber: 7 }))
    expect(sizeOf(changes)).toEqual({ changes: 2, inserted: 0, removed: 0 })
  })

  it('A change of typography by a space counts no words', () => {
    const { changes } = changesBetween(first, inventedContentOf({ author: 'A.\u00a0Morin' }))
    expect(sizeOf(changes)).toEqual({ changes: 1, inserted: 0, removed: 0 })
  })

  it('The size of any two contents counts their changes', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const { changes } = changesBetween(before, after)
        expect(sizeOf(changes).changes).toBe(changes.length)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContentPair } from '@/testing/anyContentPair'
import { applyChanges } from '@/testing/applyChanges'
import { richTextOfLines } from '@/testing/richTextOfLines'
import type { Content } from './Content'
import { compareContents } from './compareContents'
import { linesOf } from './linesOf'

/** A content as a reader sees it: without digests, without the ids of responses, its rich text in one form. */
const asRead = (content: Content) =>
  content.map(({ digest: _, ...piece }) => {
    if (piece.kind === 'introduction')
      return { ...piece, value: richTextOfLines(linesOf(piece.value)) }
    if (piece.kind === 'response')
      return { ...piece, id: null, value: richTextOfLines(linesOf(piece.value)) }
    return piece
  })

const changesBetween = (before: Content, after: Content) => {
  const comparison = compareContents(before, after)
  if (comparison.is === 'first') throw new Error('There was a content before')
  return comparison
}

describe('The changes of any two contents', () => {
  it('made to the old one give the new one', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const { changes, note } = changesBetween(before, after)
        expect(asRead(applyChanges(before, changes, note))).toEqual(asRead(after))
      }),
      { numRuns: 500 },
    )
  })
})

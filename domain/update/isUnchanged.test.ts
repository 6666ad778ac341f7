import { describe, expect, it } from 'vitest'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import type { Piece } from '@/domain/edition/Piece'
import { countingSalts } from '@/testing/invented/countingSalts'
import {
  type InventedWords,
  inventedContent,
  inventedWords,
} from '@/testing/invented/inventedContent'
import { isUnchanged } from './isUnchanged'

const { envelope, parts } = buildCandidate({
  ...inventedContent(),
  known: [],
  newSalt: countingSalts(),
})
const first = contentOf(envelope, new Map(parts.map(({ digest, part }) => [digest, part])))

/** The pieces of the next candidate. */
const next = (words: Partial<InventedWords>, change = (pieces: readonly Piece[]) => pieces) =>
  change(inventedContent(words).pieces)

describe('Candidates that show readers nothing new', () => {
  it('A candidate shows nothing new when only its note differs or is missing', () => {
    expect(isUnchanged(first, next({}))).toBe(true)
    expect(isUnchanged(first, next({ note: 'Une autre note.' }))).toBe(true)
    const withoutNote = (pieces: readonly Piece[]) => pieces.filter(({ kind }) => kind !== 'note')
    expect(isUnchanged(first, next({}, withoutNote))).toBe(true)
  })
})

describe('Candidates that show readers something new', () => {
  const words = (Object.keys(inventedWords) as (keyof InventedWords)[]).filter(
    (name) => typeof inventedWords[name] === 'string' && name !== 'note' && name !== 'standing',
  )
  const changed: Partial<Record<keyof InventedWords, string>> = {
    fileSha256: 'b'.repeat(64),
    outletAddress: 'https://ailleurs.example/',
    citationLink: 'https://ailleurs.example/',
    evidenceLink: 'https://ailleurs.example/',
  }

  it.each(words)('A candidate shows something new when its %s differs', (name) => {
    const other = next({ [name]: changed[name] ?? 'autrement' })
    expect(isUnchanged(first, other)).toBe(false)
  })

  it('A candidate shows something new when a claim has another number or a part is removed', () => {
    expect(isUnchanged(first, next({ secondNumber: 3 }))).toBe(false)
    const withoutLine = (pieces: readonly Piece[]) =>
      pieces.filter(({ kind }) => kind !== 'updateLine')
    expect(isUnchanged(first, next({}, withoutLine))).toBe(false)
  })

  it('A candidate shows something new when the same parts are in another order', () => {
    const swapped = (pieces: readonly Piece[]) => {
      const [head, introduction, claim, one, two, ...rest] = pieces
      return [head, introduction, claim, two, one, ...rest].filter((piece) => piece !== undefined)
    }
    expect(isUnchanged(first, next({}, swapped))).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import type { Piece } from '@/domain/edition/Piece'
import { countingSalts } from '@/testing/invented/countingSalts'
import {
  type InventedWords,
  inventedContent,
  inventedWords,
} from '@/testing/invented/inventedContent'
import { isUnchanged } from './isUnchanged'

const first = buildCandidate({ ...inventedContent(), known: [], newSalt: countingSalts() })

/** The next candidate, with what is equal under the digest that it has. */
const next = (words: Partial<InventedWords>, change = (pieces: readonly Piece[]) => pieces) => {
  const content = inventedContent(words)
  return buildCandidate({
    ...content,
    pieces: change(content.pieces),
    number: 2,
    previous: 'b'.repeat(64),
    known: first.parts.map(({ part }) => part),
    newSalt: () => 'f'.repeat(32),
  }).envelope
}

describe('Candidates that show readers nothing new', () => {
  it('A candidate shows nothing new when only its note differs or is missing', () => {
    expect(isUnchanged(first.envelope, next({}))).toBe(true)
    expect(isUnchanged(first.envelope, next({ note: 'Une autre note.' }))).toBe(true)
    const withoutNote = (pieces: readonly Piece[]) => pieces.filter(({ kind }) => kind !== 'note')
    expect(isUnchanged(first.envelope, next({}, withoutNote))).toBe(true)
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
    expect(isUnchanged(first.envelope, other)).toBe(false)
  })

  it('A candidate shows something new when a claim has another number or a part is removed', () => {
    expect(isUnchanged(first.envelope, next({ secondNumber: 3 }))).toBe(false)
    const withoutLine = (pieces: readonly Piece[]) =>
      pieces.filter(({ kind }) => kind !== 'updateLine')
    expect(isUnchanged(first.envelope, next({}, withoutLine))).toBe(false)
  })

  it('A candidate shows something new when the same parts are in another order', () => {
    const swapped = (pieces: readonly Piece[]) => {
      const [head, introduction, claim, one, two, ...rest] = pieces
      return [head, introduction, claim, two, one, ...rest].filter((piece) => piece !== undefined)
    }
    expect(isUnchanged(first.envelope, next({}, swapped))).toBe(false)
  })
})

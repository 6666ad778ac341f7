import { expect, it } from 'vitest'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import type { Piece } from '@/domain/edition/Piece'
import { compareContents } from './compareContents'
import { marksOf } from './marksOf'
import type { Content } from './parts/Content'

const standing = { is: 'stands' } as const
const claim = (number: number, statement: string): Piece => ({
  kind: 'claim',
  id: `claim-${number}`,
  claim: { id: `claim-${number}`, number },
  value: { statement, standing },
})
const citation = (number: number, id: string, quote: string): Piece => ({
  kind: 'citation',
  id,
  claim: { id: `claim-${number}`, number },
  value: {
    heading: null,
    quote,
    outlet: { name: 'Le Courrier', address: null },
    author: null,
    date: null,
    link: null,
  },
})
const content = (...pieces: Piece[]): Content => pieces.map((piece) => ({ ...piece, digest: null }))

const head: Piece = {
  kind: 'head',
  id: 'dossier',
  value: {
    slug: 'sondes',
    title: 'Les sondes',
    labels: defaultLabels.fr,
    related: [],
    translationOf: null,
  },
}
const before = content(
  head,
  claim(1, 'Corvelle aurait menti.'),
  citation(1, 'a', 'Ils mentent.'),
  citation(1, 'b', 'Encore.'),
  claim(2, 'Corvelle se tairait.'),
)
const marks = (...after: Piece[]) => {
  const comparison = compareContents(before, content(...after))
  const marked = marksOf(comparison.is === 'later' ? comparison.changes : [])
  return after.flatMap(({ kind, id }) => {
    const mark = marked(kind, id)
    return mark ? [`${kind} ${id}: ${mark}`] : []
  })
}

it('Nothing is marked where nothing changed', () => {
  expect(marks(...before)).toEqual([])
})

it('A new claim is marked as new, and its parts are not marked separately', () => {
  expect(marks(...before, claim(3, 'Une autre.'), citation(3, 'c', 'Voilà.'))).toEqual([
    'claim claim-3: added',
  ])
})

it('A new part and a reworded part are marked at their place', () => {
  const after = before.map((piece) =>
    piece.id === 'a' ? citation(1, 'a', 'Ils mentiraient.') : piece,
  )
  expect(marks(...after, citation(2, 'd', 'Silence.'))).toEqual([
    'citation a: changed',
    'citation d: added',
  ])
})

it('A claim that moved and was reworded is marked as changed, and one that only moved as moved', () => {
  const [, one, a, b, two] = before
  const moved = [head, two, one, a, b].flatMap((piece) => piece ?? [])
  expect(marks(...moved)).toHaveLength(1)
  expect(marks(...moved)[0]).toMatch(/moved$/)
  expect(
    marks(
      ...moved.map((piece) =>
        piece.kind === 'claim' ? claim(piece.claim.number, 'Neuf ?') : piece,
      ),
    ),
  ).toEqual(['claim claim-2: changed', 'claim claim-1: changed'])
})

it('A removed part has no place and no mark', () => {
  expect(marks(...before.filter(({ id }) => id !== 'b'))).toEqual([])
})

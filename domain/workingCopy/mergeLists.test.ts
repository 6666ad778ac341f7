import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLists, type SaysSame } from './mergeLists'

type Note = {
  id: string
  words?: string
  place?: number
  uses?: readonly { id: string; note: string }[]
}

const saysSame: SaysSame = (_, one, other) => JSON.stringify(one) === JSON.stringify(other)
const merge = (mine: readonly Note[], base: readonly Note[], theirs: readonly Note[]) =>
  mergeLists({ mine, base, theirs }, saysSame)

const note = (id: string, words: string, more: Partial<Note> = {}): Note => ({ id, words, ...more })
const anyNotes = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    words: fc.constantFrom('un', 'deux', 'trois'),
    place: fc.nat(3),
    uses: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('x', 'y', 'z'), note: fc.constantFrom('n', 'm') }),
      { selector: ({ id }) => id },
    ),
  }),
  { selector: ({ id }) => id },
)
const sorted = (notes: readonly Note[]) =>
  notes.toSorted((one, other) => (one.id < other.id ? -1 : 1))

describe('Two lists that came from one', () => {
  it('A merge takes my list when theirs is unchanged', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (mine, base) => {
        const { items, contested } = merge(mine, base, base)
        expect(sorted(items)).toEqual(sorted(mine))
        expect(contested).toEqual([])
      }),
    )
  })

  it('A merge takes their list when mine is unchanged', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (base, theirs) => {
        const { items, contested } = merge(base, base, theirs)
        expect(sorted(items)).toEqual(sorted(theirs))
        expect(contested).toEqual([])
      }),
    )
  })

  it('A merge loses no word that only one side changed', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, anyNotes, (mine, base, theirs) => {
        const { items, contested } = merge(mine, base, theirs)
        const now = new Map(items.map((item) => [item.id, item]))
        const words = (notes: readonly Note[], id: string) =>
          notes.find((one) => one.id === id)?.words
        for (const id of ['a', 'b', 'c', 'd', 'e'].filter((one) => !contested.includes(one))) {
          const was = words(base, id)
          const [one, other] = [words(mine, id), words(theirs, id)]
          expect(now.get(id)?.words).toBe(one === was ? other : one)
        }
      }),
    )
  })

  it('A merge has both changes when they are of different items or different fields of one item', () => {
    const base = [note('a', 'un', { place: 1 }), note('b', 'deux')]
    expect(
      merge([note('a', 'mien', { place: 1 }), note('b', 'deux')], base, [
        note('a', 'un', { place: 2 }),
        note('b', 'leur'),
        note('c', 'nouveau'),
      ]),
    ).toEqual({
      items: [note('a', 'mien', { place: 2 }), note('b', 'leur'), note('c', 'nouveau')],
      contested: [],
    })
  })

  it('A merge takes my words and reports the conflict when both sides changed the same field', () => {
    const base = [note('a', 'un'), note('b', 'deux')]
    expect(
      merge([note('a', 'mien'), note('b', 'pareil')], base, [
        note('a', 'leur'),
        note('b', 'pareil'),
      ]),
    ).toEqual({
      items: [note('a', 'mien'), note('b', 'pareil')],
      contested: ['a'],
    })
    expect(merge([note('a', 'un')], base, [note('a', 'un'), note('b', 'leur')])).toEqual({
      items: [note('a', 'un')],
      contested: ['b'],
    })
    expect(merge([note('a', 'un'), note('b', 'mien')], base, [note('a', 'un')])).toEqual({
      items: [note('a', 'un'), note('b', 'mien')],
      contested: ['b'],
    })
  })

  it('A merge has what each side added to a list of one item', () => {
    const using = (...ids: readonly string[]) => [
      note('a', 'un', { uses: ids.map((id) => ({ id, note: 'n' })) }),
    ]
    expect(merge(using('x', 'y'), using('x'), using('x', 'z'))).toEqual({
      items: using('x', 'y', 'z'),
      contested: [],
    })
  })
})

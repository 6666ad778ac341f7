import { describe, expect, it } from 'vitest'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { decideSubmit, type SubmitQuestion } from './decideSubmit'

const question: SubmitQuestion = {
  state: 'open',
  class: 'substantive',
  note: 'Le point 1 est précisé.',
  reconstructs: null,
  isEnough: false,
  editions: { all: 3, published: 2 },
}
const decide = (changes: Partial<SubmitQuestion>) => decideSubmit({ ...question, ...changes })
const past = { words: 'mai 2013', edtf: '2013-05', basis: 'Archives' }
const unpublished = { all: 1, published: 0 }

describe('Submitting an update', () => {
  it('A submission sets the class of the update and its next state', () => {
    expect(decide({})).toEqual({
      ok: true,
      value: { state: 'inReview', class: 'substantive', stated: null },
    })
    expect(decide({ isEnough: true })).toMatchObject({ value: { state: 'approved' } })
  })

  it('A refused submission lists all reasons at once', () => {
    const reconstructs = { words: null, edtf: null, basis: null }
    expect(codesOf(decide({ state: 'approved', class: null, reconstructs }))).toEqual([
      'act-impossible',
      'class-missing',
      'reconstruction-too-late',
      'reconstruction-date',
      'reconstruction-basis',
    ])
  })

  it.each([null, 'minor'] as const)(
    'A first edition is substantive, whatever class somebody chose: %s',
    (chosen) => {
      const first = { class: chosen, note: null, editions: { all: 0, published: 0 } }
      expect(decide(first)).toMatchObject({ ok: true, value: { class: 'substantive' } })
    },
  )

  it('A refused submission names the field of each reason', () => {
    const refusal = decide({ class: null, reconstructs: { ...past, basis: null } })
    expect(refusal.ok ? [] : refusal.reasons.map(({ path }) => path)).toEqual([
      ['class'],
      ['reconstructs'],
      ['reconstructs', 'basis'],
    ])
  })

  it.each(['inReview', 'approved', 'scheduled', 'published', 'abandoned'] as const)(
    'A submission is not possible when the update is %s',
    (state) => {
      expect(codesOf(decide({ state }))).toEqual(['act-impossible'])
    },
  )

  it.each([null, '', ' \n\t\u00a0'])(
    'A submission needs a note when something of substance changes: %j',
    (note) => {
      expect(codesOf(decide({ note }))).toEqual(['note-missing'])
      expect(codesOf(decide({ note, class: 'minor' }))).toEqual([])
      expect(codesOf(decide({ note, editions: { all: 0, published: 0 } }))).toEqual([])
    },
  )

  it('A submission accepts a past date before the first edition that was published here, and no later date', () => {
    const editions = unpublished
    expect(decide({ reconstructs: past, editions })).toMatchObject({ value: { stated: past } })
    expect(codesOf(decide({ reconstructs: past }))).toEqual(['reconstruction-too-late'])
  })

  it.each([
    [{ ...past, words: null }, ['reconstruction-date']],
    [{ ...past, edtf: null }, ['reconstruction-date']],
    [{ ...past, basis: null }, ['reconstruction-basis']],
    [{ words: null, edtf: null, basis: null }, ['reconstruction-date', 'reconstruction-basis']],
  ])('A submission with an incomplete past date is refused: %j', (reconstructs, codes) => {
    expect(codesOf(decide({ reconstructs, editions: unpublished }))).toEqual(codes)
  })
})

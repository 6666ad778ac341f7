import { describe, expect, it } from 'vitest'
import { parseAnswer } from './parseAnswer'

const nothing = 'Refusé.'

describe('an answer of the server', () => {
  it('of our own endpoints is its value', () => {
    expect(parseAnswer(true, { ok: true, value: { number: 2 } }, nothing)).toEqual({
      ok: true,
      value: { number: 2 },
    })
  })

  it('of Payload is the document', () => {
    expect(parseAnswer(true, { doc: { id: 'a' } }, nothing)).toEqual({
      ok: true,
      value: { doc: { id: 'a' } },
    })
  })

  it('that refuses keeps every reason', () => {
    const reasons = [
      { code: 'title-missing', path: ['title'], message: 'Le titre manque.' },
      { code: 'claims-missing', path: ['claims'], message: 'Aucun point.' },
    ]
    expect(parseAnswer(false, { ok: false, reasons }, nothing)).toEqual({ ok: false, reasons })
  })

  it('that refuses for a reason that this page does not know keeps its words', () => {
    const reasons = [{ code: 'unheard-of', path: ['title'], message: 'Le titre déplaît.' }]
    expect(parseAnswer(false, { ok: false, reasons }, nothing)).toEqual({
      ok: false,
      reasons: [{ code: 'desk', path: ['title'], message: 'Le titre déplaît.' }],
    })
  })

  it('that refuses a field says what is wrong with it, and where', () => {
    const errors = [
      {
        message: 'Un champ est à corriger',
        data: { errors: [{ message: 'Trop long', path: 'date.words' }] },
      },
    ]
    expect(parseAnswer(false, { errors }, nothing)).toEqual({
      ok: false,
      reasons: [{ code: 'field', path: ['date', 'words'], message: 'Trop long' }],
    })
  })

  it('that refuses as a whole says why', () => {
    expect(parseAnswer(false, { errors: [{ message: 'Soumise.' }] }, nothing)).toEqual({
      ok: false,
      reasons: [{ code: 'payload', path: [], message: 'Soumise.' }],
    })
  })

  it.each([null, '', {}, { errors: [] }, { errors: [{}] }])(
    'that refuses without a word (%j) is given some',
    (body) => {
      expect(parseAnswer(false, body, nothing)).toEqual({
        ok: false,
        reasons: [{ code: 'desk', path: [], message: nothing }],
      })
    },
  )
})

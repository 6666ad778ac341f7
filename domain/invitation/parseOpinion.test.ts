import { describe, expect, it } from 'vitest'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { longestComment, parseOpinion } from './parseOpinion'

describe('The opinion of an invited reviewer', () => {
  it('An opinion is about the whole text, or about the part that it names', () => {
    const { opinion } = parseOpinion({ verdict: 'approves', comment: ' ', about: '' })
    expect(opinion).toEqual({
      ok: true,
      value: { verdict: 'approves', comment: null, isPrivate: false, part: null },
    })
    const asked = { verdict: 'asksForChanges', comment: 'Non.\r\nLa date.', private: 'yes' }
    expect(parseOpinion({ ...asked, about: 'citation c-1' }).opinion).toEqual({
      ok: true,
      value: {
        verdict: 'asksForChanges',
        comment: 'Non.\nLa date.',
        isPrivate: true,
        part: { kind: 'citation', id: 'c-1' },
      },
    })
  })

  it('A refused opinion lists every reason and returns what was typed', () => {
    const comment = `\0${'x'.repeat(longestComment)}`
    const { typed, opinion } = parseOpinion({ verdict: 'loves', comment, about: 'novel 1' })
    expect(codesOf(opinion)).toEqual([
      'verdict-missing',
      'request-unreadable',
      'text-control-character',
      'comment-too-long',
    ])
    expect(typed).toEqual({ verdict: 'loves', comment, about: 'novel 1', isPrivate: false })
  })

  it('An opinion that is not a form is read as an empty one', () => {
    const { typed, opinion } = parseOpinion({ verdict: { a: 1 }, comment: 3, private: {} })
    expect(typed).toEqual({ verdict: '', comment: '', about: '', isPrivate: false })
    expect(codesOf(opinion)).toEqual(['verdict-missing'])
  })
})

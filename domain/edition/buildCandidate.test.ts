import { describe, expect, it } from 'vitest'
import { assembleEdition } from './assembleEdition'
import { buildCandidate } from './buildCandidate'
import { sealEdition } from './sealEdition'

describe('a candidate', () => {
  it('is put together again from its texts', () => {
    let n = 0
    const candidate = buildCandidate({
      dossier: { id: 'd', language: 'fr' },
      number: 1,
      previous: null,
      class: 'substantive',
      stated: null,
      known: [],
      newSalt: () => (n++).toString(16).padStart(32, '0'),
      pieces: [
        {
          kind: 'head',
          id: 'd',
          value: {
            slug: 's',
            title: 't',
            labels: {
              claim: '',
              citation: '',
              citations: '',
              response: '',
              evidence: '',
              update: '',
            },
            related: [],
            translationOf: null,
          },
        },
        {
          kind: 'claim',
          id: 'c',
          claim: { id: 'c', number: 1 },
          value: { statement: 'x', standing: { is: 'stands' } },
        },
        { kind: 'note', id: 'd', value: 'n' },
      ],
    })
    const sealed = sealEdition({ candidate, publishedAt: '2026-01-01T00:00:00.000Z' })
    const d = assembleEdition({
      edition: sealed.text,
      envelope: candidate.text,
      parts: candidate.parts.map((p) => p.text),
    })
    expect(d.claims[0]?.number).toBe(1)
  })
})

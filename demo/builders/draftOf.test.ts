import { describe, expect, it } from 'vitest'
import type { DraftEvidence } from '@/domain/draft/Draft'
import { base } from '../passerelle-des-tanneurs/base'
import { draftOf } from './draftOf'
import { edited, rewordResponse } from './edited'
import type { ManuscriptClaim } from './Manuscript'
import { prose } from './prose'

const piece = (label: string): DraftEvidence => ({
  label,
  date: null,
  kind: null,
  maker: null,
  link: null,
})
const claim = (number: number, evidence: ManuscriptClaim['evidence']): ManuscriptClaim => ({
  number,
  statement: `${number}`,
  citations: [],
  response: prose('…'),
  evidence,
})

describe('draftOf', () => {
  it('lists a piece once that two claims use, each with its own note', () => {
    const report = piece('report')
    const letter = piece('letter')
    const draft = draftOf({
      ...base,
      claims: [claim(1, [report]), claim(2, [letter, { piece: report, note: 'page 3' }])],
    })
    expect(draft.evidence).toEqual([report, letter])
    expect(draft.claims.map((one) => one.evidence)).toEqual([
      [{ evidence: 0, note: null }],
      [
        { evidence: 1, note: null },
        { evidence: 0, note: 'page 3' },
      ],
    ])
  })
})

describe('edited', () => {
  it('changes the claim that it names and no other', () => {
    const reworded = edited(base, rewordResponse(3, prose('Autrement.')))
    const changed = reworded.claims.filter((one, index) => one !== base.claims[index])
    expect(changed.map(({ number }) => number)).toEqual([3])
  })

  it('refuses to change a claim that is not there', () => {
    expect(() => edited(base, rewordResponse(99, prose('Autrement.')))).toThrow('99')
  })
})

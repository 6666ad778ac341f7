import { describe, expect, it } from 'vitest'
import { paragraphsText } from '@/domain/richText/paragraphsText'
import { toLexical } from '@/domain/richText/toLexical'
import { outlineOf } from './outlineOf'
import type { WorkingClaim, WorkingCopy } from './WorkingCopy'

const claim = (changes: Partial<WorkingClaim>): WorkingClaim => ({
  id: 'claim-1',
  number: 1,
  statement: 'L’usine aurait fermé.',
  standing: { is: 'stands' },
  citations: [],
  response: null,
  ...changes,
})

const copyWith = (...claims: WorkingClaim[]): WorkingCopy => ({
  dossier: { id: 'dossier-1', language: 'fr' },
  slug: 'usine',
  title: 'L’usine',
  labels: { claim: '', citation: '', citations: '', response: '', evidence: '', update: '' },
  related: [],
  translationOf: null,
  introduction: null,
  updateLine: null,
  standing: { is: 'stands' },
  claims,
})

const nothing = { published: new Set<string>(), evidence: new Map<string, string>() }

const outline = (claims: WorkingClaim[], { published, evidence } = nothing) =>
  outlineOf(copyWith(...claims), published, evidence)

describe('the outline of a dossier', () => {
  it('keeps the reading order, whatever the numbers are', () => {
    const claims = [claim({ id: 'b', number: 2 }), claim({ id: 'a', number: 1 })]
    expect(outline(claims).map(({ number }) => number)).toEqual([2, 1])
  })

  it('tells claims that were published from those that were not', () => {
    const claims = [claim({ id: 'a' }), claim({ id: 'b' })]
    const told = outline(claims, { ...nothing, published: new Set(['b']) })
    expect(told.map(({ isPublished }) => isPublished)).toEqual([false, true])
  })

  it('gives the words of a response without marks', () => {
    const body = toLexical(paragraphsText(['Elle est ouverte.', 'Elle le restera.']))
    const [told] = outline([claim({ response: { id: 'r', body, evidence: [] } })])
    expect(told?.response?.paragraphs).toEqual(['Elle est ouverte.', 'Elle le restera.'])
  })

  it('has no paragraph for a response that was begun and is empty', () => {
    const [told] = outline([claim({ response: { id: 'r', body: null, evidence: [] } })])
    expect(told?.response).toEqual({ id: 'r', paragraphs: [] })
  })

  it('shows the beginning of a response that cannot be published as it is', () => {
    const body = { root: { type: 'root', children: [{ type: 'heading', text: 'Un intertitre' }] } }
    const [told] = outline([claim({ response: { id: 'r', body, evidence: [] } })])
    expect(told?.response?.paragraphs).toEqual(['Un intertitre'])
  })

  it('names the shared document behind each use of evidence', () => {
    const use = { id: 'use-1', label: 'Rapport', note: 'page 4', date: null, kind: null }
    const evidence = [{ ...use, maker: null, link: null, file: null }]
    const [told] = outline([claim({ response: { id: 'r', body: null, evidence } })], {
      ...nothing,
      evidence: new Map([['use-1', 'evidence-1']]),
    })
    expect(told?.evidence).toEqual([
      { id: 'use-1', evidence: 'evidence-1', label: 'Rapport', note: 'page 4', date: null },
    ])
  })

  it('gives an outlet that nobody named as none', () => {
    const unnamed = { name: '', address: null }
    const citation = { id: 'c', heading: null, quote: 'Fermée', author: null, link: null }
    const [told] = outline([
      claim({
        citations: [{ ...citation, outlet: unnamed, date: { words: '2013', edtf: '2013' } }],
      }),
    ])
    expect(told?.citations).toEqual([
      { id: 'c', quote: 'Fermée', outlet: null, author: null, date: '2013' },
    ])
  })
})

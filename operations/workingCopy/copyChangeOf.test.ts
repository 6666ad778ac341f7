import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Claim, Dossier, Response } from '@/payload-types'
import { applyCopyChange, copyChangeOf } from './copyChangeOf'
import type { Documents } from './loadDocuments'

const saved = { createdAt: '2026-01-01', updatedAt: '2026-01-01' }
const dossierOf = (title: string): Dossier => ({
  ...saved,
  id: 'dossier',
  title,
  slug: 'sondes',
  language: 'fr',
  labels: { claim: '', citation: '', citations: '', response: '', evidence: '', update: '' },
})
const claimOf = (name: number, words: string): Claim => ({
  ...saved,
  id: `claim ${name}`,
  dossier: 'dossier',
  number: name + 1,
  statement: words,
})
const responseOf = (name: number, words: string): Response => ({
  ...saved,
  id: `response ${name}`,
  claim: `claim ${name}`,
  ...(words === '' ? {} : { uses: [{ id: `use ${name}`, evidence: 'evidence', note: words }] }),
})

const anyWords = fc.constantFrom('', 'un', 'deux', 'trois')
const anyDocuments = <One>(make: (name: number, words: string) => One) =>
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: 9 }), anyWords), { selector: ([name]) => name })
    .map((each) => each.map(([name, words]) => make(name, words)))
const anyCopy: fc.Arbitrary<Documents> = fc
  .record({
    title: anyWords,
    claims: anyDocuments(claimOf),
    responses: anyDocuments(responseOf),
    others: fc.tuple(...Array.from({ length: 4 }, () => anyDocuments((id) => ({ ...saved, id })))),
  })
  .map(({ title, claims, responses, others: [citations, outlets, evidence, files] }) => ({
    dossier: dossierOf(title),
    claims,
    responses,
    citations: (citations ?? []).map(({ id }) => ({
      ...saved,
      id: `citation ${id}`,
      claim: 'claim',
      quote: 'Des sondes.',
      outlet: 'outlet',
    })),
    outlets: (outlets ?? []).map(({ id }) => ({ ...saved, id: `outlet ${id}`, name: 'Gazette' })),
    evidence: (evidence ?? []).map(({ id }) => ({ ...saved, id: `evidence ${id}`, label: 'Avis' })),
    files: (files ?? []).map(({ id }) => ({ ...saved, id: `file ${id}`, name: 'avis.pdf' })),
  }))

it('The change from any copy to any other makes the other of the first, through JSON', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (before, now) => {
      const change = JSON.parse(JSON.stringify(copyChangeOf('base', before, now)))
      expect(applyCopyChange(before, change)).toEqual(now)
    }),
  )
})

it('A change has the fields that differ, and nothing of documents that are the same', () => {
  const copy: Documents = {
    dossier: dossierOf('Sondes'),
    claims: [claimOf(0, 'un'), claimOf(1, 'deux')],
    responses: [responseOf(0, 'un'), responseOf(1, 'deux')],
    citations: [],
    outlets: [],
    evidence: [],
    files: [],
  }
  const reworded = { ...responseOf(1, 'trois'), updatedAt: '2026-02-02' }
  const now = { ...copy, responses: [responseOf(0, 'un'), reworded] }
  expect(JSON.parse(JSON.stringify(copyChangeOf('base', copy, now)))).toEqual({
    base: 'base',
    responses: {
      changed: [{ id: reworded.id, uses: reworded.uses, updatedAt: reworded.updatedAt }],
    },
  })
  expect(JSON.parse(JSON.stringify(copyChangeOf('base', copy, copy)))).toEqual({ base: 'base' })
})

it('A change of the order, and a document that went, are told by the ids in order', () => {
  const [one, two] = [claimOf(0, 'un'), claimOf(1, 'deux')]
  const copy: Documents = {
    dossier: dossierOf('Sondes'),
    claims: [one, two],
    responses: [responseOf(0, 'un')],
    citations: [],
    outlets: [],
    evidence: [],
    files: [],
  }
  const now = { ...copy, claims: [two, one], responses: [] }
  expect(JSON.parse(JSON.stringify(copyChangeOf('base', copy, now)))).toEqual({
    base: 'base',
    claims: { ids: [two.id, one.id] },
    responses: { ids: [] },
  })
})

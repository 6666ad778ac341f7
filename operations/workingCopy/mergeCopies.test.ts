import { expect, it } from 'vitest'
import type { Claim, Dossier, Response } from '@/payload-types'
import type { Documents } from './loadDocuments'
import { mergeCopies } from './mergeCopies'

const saved = { createdAt: '2026-01-01', updatedAt: '2026-01-01' }
const dossier: Dossier = {
  ...saved,
  id: 'dossier',
  title: 'Sondes',
  slug: 'sondes',
  language: 'fr',
  labels: { claim: '', citation: '', citations: '', response: '', evidence: '', update: '' },
}
const claim = (id: string, number: number, position: string): Claim => ({
  ...saved,
  id,
  dossier: 'dossier',
  number,
  statement: `Allégation ${number}.`,
  position,
})
const response = (id: string, of: string, note: string): Response => ({
  ...saved,
  id,
  claim: of,
  uses: [{ id: `${id}-use`, evidence: 'evidence', note }],
})
const copy = (claims: readonly Claim[], responses: readonly Response[]): Documents => ({
  dossier,
  claims,
  responses,
  citations: [],
  outlets: [],
  evidence: [],
  files: [],
})
const [one, two] = [claim('one', 1, 'a0'), claim('two', 2, 'a1')]
const base = copy([one, two], [response('r', 'one', 'page 1')])

it('A claim has one response: the abandoned one, when the other was rewritten in the meantime', () => {
  const { documents, contested } = mergeCopies({
    mine: copy([one, two], [response('r', 'one', 'page 2')]),
    base,
    theirs: copy([one, two], [response('other', 'one', 'page 3')]),
  })
  expect(documents.responses).toEqual([response('r', 'one', 'page 2')])
  expect(contested).toEqual([1])
})

it('A claim that was deleted in the meantime comes back only if the abandoned words changed it', () => {
  const theirs = copy([two], [])
  expect(mergeCopies({ mine: base, base, theirs }).documents.claims).toEqual([two])
  const mine = copy([one, two], [response('r', 'one', 'page 2')])
  const { documents, contested } = mergeCopies({ mine, base, theirs })
  expect(documents.claims).toEqual([one, two])
  expect(contested).toEqual([1])
})

it('The author and the time of a save do not count as a change of a document', () => {
  const later = { ...one, updatedAt: '2026-02-02' }
  const theirs = copy([{ ...one, statement: 'Publié.' }, two], base.responses)
  const { documents, contested } = mergeCopies({
    mine: copy([later, two], base.responses),
    base,
    theirs,
  })
  expect(documents.claims[0]?.statement).toBe('Publié.')
  expect(contested).toEqual([])
})

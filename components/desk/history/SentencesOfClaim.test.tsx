import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { HistoryEdition } from '@/desk/history/readHistory'
import { SentencesOfClaim } from './SentencesOfClaim'

const review = {
  name: 'Paule Sévarac',
  role: 'legal',
  verdict: 'approves',
  at: '2027-03-02T08:00:00.000Z',
  digest: 'a'.repeat(64),
} as const
const edition: HistoryEdition = {
  number: 2,
  digest: 'b'.repeat(64),
  candidate: 'a'.repeat(64),
  publishedAt: '2027-03-01T08:00:00.000Z',
  class: 'substantive',
  origin: 'published',
  note: null,
  update: '1',
  contributors: ['Nora Belcastel'],
  approvals: [],
  opinions: [],
  publishedBy: 'Inès Valdrôme',
  withoutApprovals: null,
  wasDue: null,
}
const part = {
  kind: 'response',
  id: '1',
  claim: null,
  digest: 'c'.repeat(64),
  since: 2,
  sentences: [{ words: 'Rien n’a été livré.', since: 2 }],
} as const
const shown = (changes: Partial<HistoryEdition>) =>
  renderToStaticMarkup(
    <SentencesOfClaim
      group={{ claim: null, parts: [part] }}
      editions={[{ ...edition, ...changes }]}
      textLanguage="fr"
      language="fr"
    />,
  )

it('A sentence that was approved after its publication is not said to be without an approval', () => {
  const afterwards = { ...review, weight: 'afterwards' } as const
  expect(shown({ opinions: [afterwards] })).toContain(
    'approuvée après la publication par Paule Sévarac',
  )
  expect(shown({ approvals: [{ ...review, weight: 'counted' }] })).toContain(
    ', approuvée par Paule Sévarac',
  )
  expect(shown({ opinions: [{ ...afterwards, verdict: 'asksForChanges' }] })).toContain(
    'sans approbation',
  )
  expect(shown({ opinions: [{ ...review, weight: 'revoked' }] })).toContain('sans approbation')
})

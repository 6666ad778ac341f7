import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { HistoryEdition } from '@/desk/history/readHistory'
import { EditionHistory } from './EditionHistory'

const review = { role: 'legal', at: '2027-03-02T08:00:00.000Z', digest: 'a'.repeat(64) } as const
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
const shown = (changes: Partial<HistoryEdition>) =>
  renderToStaticMarkup(
    <EditionHistory
      edition={{ ...edition, ...changes }}
      dossier={{ id: '1', title: 'Les sondes', language: 'fr', slug: 'les-sondes' }}
      zone="Europe/Paris"
      language="fr"
    />,
  )

describe('How an edition came to be', () => {
  it('An edition that needed no approvals is shown as published without a second reader', () => {
    expect(shown({})).toContain('sans second lecteur')
  })

  it('An edition that was published without its approvals is not said to have no reader, as some may have read it', () => {
    const words = shown({
      withoutApprovals: 'Le tribunal n’attend pas.',
      opinions: [
        { ...review, name: 'Théo Lavigerie', verdict: 'asksForChanges', weight: 'resubmitted' },
        { ...review, name: 'Paule Sévarac', verdict: 'approves', weight: 'afterwards' },
      ],
    })
    expect(words).toContain('Personne avant la publication')
    expect(words).not.toContain('sans second lecteur')
    expect(words).toContain('a demandé des changements, avant que ce même texte soit soumis de')
    expect(words).toContain('a approuvé, après la publication')
  })
})

import { expect, test } from 'vitest'
import { dossier } from '@/components/fixtures/editions'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { ClaimChange } from '@/domain/comparison/parts/Change'
import { comparisonWords } from '@/locales/comparisonWords'
import { StandingWordsView } from './StandingWordsView'

const [claim] = dossier.claims
const { standingWords } = comparisonWords('fr')

const shown = (kind: 'claimWithdrawn' | 'claimReinstated' | 'claimMoved') => {
  const reference = { id: claim?.id ?? '', number: claim?.number ?? 0 }
  const place = { claim: reference, place: 1, digest: null }
  const of = {
    part: { kind: 'claim', id: reference.id, before: place, after: place },
    claim: reference,
    weight: 'substance',
  } as const
  const change: ClaimChange =
    kind === 'claimMoved'
      ? { ...of, kind }
      : { ...of, kind, date: '2027-05-03', reason: 'Jugement.' }
  const comparison: Comparison = { is: 'later', changes: [change], note: null }
  return renderedWords(
    renderedPage(
      <StandingWordsView
        comparison={comparison}
        dossier={dossier}
        contextOf={() => ({
          language: 'fr',
          organisation: 'Verlane',
          timeZone: 'Europe/Paris',
          level: 2,
          address: null,
        })}
      />,
    ).body,
  )
}

test('Whoever decides on a withdrawal reads the words that it takes away, and no others', () => {
  const words = shown('claimWithdrawn')
  expect(words).toContain(standingWords.withdrawn)
  expect(words).toContain(claim?.statement)
  expect(words).not.toContain(dossier.claims[2]?.statement)
})

test('Whoever decides on a reinstatement reads the words that it brings back', () => {
  const words = shown('claimReinstated')
  expect(words).toContain(standingWords.reinstated)
  expect(words).toContain(claim?.statement)
})

test('A comparison without a withdrawal shows no words of one', () => {
  expect(shown('claimMoved').trim()).toBe('')
})

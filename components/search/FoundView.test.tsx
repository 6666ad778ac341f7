import { expect, test } from 'vitest'
import { found } from '@/components/fixtures/found'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import type { TranslationLag } from '@/domain/edition/TranslationLag'
import type { Scope } from '@/domain/search/Scope'
import { FoundView } from './FoundView'

const shown = (scope: Scope, lags: ReadonlyMap<string, TranslationLag> = new Map()) =>
  renderedPage(
    <FoundView found={found} language="fr" scope={scope} timeZone="Europe/Paris" lags={lags} />,
  )

test('a withdrawn claim says when and why before its former words, which are shown on request', () => {
  const hits = [...shown('current').querySelectorAll('.hit')]
  const [standing, withdrawn] = hits
  expect(standing?.querySelector('.withdrawal, details')).toBeNull()
  expect(renderedWords(withdrawn?.querySelector('.withdrawal') ?? null)).toBe(
    'Retiré le 1er mars 2022. Motif : Le rappel a bien eu lieu.',
  )
  const former = withdrawn?.querySelector('.withdrawal + details:not([open])')
  expect(renderedWords(former?.querySelector('summary') ?? null)).toBe('Ce que ce point disait')
  expect(former?.querySelectorAll('.snippet')).toHaveLength(1)
  expect(withdrawn?.querySelectorAll('.snippet')).toHaveLength(1)
})

test('what leads to a claim says that it is alleged, and whether it was withdrawn', () => {
  const page = shown('current')
  expect([...page.querySelectorAll('h4 a')].map(renderedWords)).toEqual([
    'Contre-vérité numéro 1 Allégation : Les pompes Verlane tombent en panne au bout d’un an.',
    'Contre-vérité numéro 2 Allégation Point retiré : Verlane aurait caché un rappel.',
  ])
})

test('what is found in a translation says what its original withdrew or changed', () => {
  const [{ slug = '' } = {}] = found.groups
  const withdrawn = { isWhole: false, points: [1] }
  const lag = { by: 'this', edition: 3, current: 5, isChanged: true, withdrawn } as const
  const page = shown('current', new Map([[slug, lag]]))
  expect(renderedWords(page.querySelector('h3 .tag'))).toBe('En retard sur l’original')
  expect(renderedWords(page.querySelector('h4 a'))).toContain('Allégation Retiré dans l’original :')
})

test('the note of the edition that withdrew a dossier is not called what the dossier said', () => {
  const [group] = found.groups
  const withdrawal = { is: 'withdrawn', date: '2022-03-01', reason: 'Tout est caduc.' } as const
  const note = { kind: 'note', claim: null, place: 4, edition: 4, about: [], snippet: [] } as const
  const hit = { number: null, name: [], withdrawal: null, passages: [note], others: 0 }
  const groups = group ? [{ ...group, withdrawal, hits: [hit] }] : []
  const page = renderedPage(
    <FoundView
      found={{ ...found, groups }}
      language="fr"
      scope="current"
      timeZone="Europe/Paris"
      lags={new Map()}
    />,
  )
  expect(renderedWords(page.querySelector('.withdrawal'))).toContain('Motif : Tout est caduc.')
  expect(page.querySelector('details')).toBeNull()
})

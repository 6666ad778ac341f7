import { expect, test } from 'vitest'
import { found } from '@/components/fixtures/found'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import type { Scope } from '@/domain/search/Scope'
import { FoundView } from './FoundView'

const shown = (scope: Scope) =>
  renderedPage(<FoundView found={found} language="fr" scope={scope} timeZone="Europe/Paris" />)

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

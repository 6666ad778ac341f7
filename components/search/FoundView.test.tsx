import { expect, test } from 'vitest'
import { found } from '@/components/fixtures/found'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { FoundView } from './FoundView'

test('what leads to a claim says that it is alleged, and whether it was withdrawn', () => {
  const page = renderedPage(<FoundView found={found} language="fr" scope="current" />)
  expect([...page.querySelectorAll('h4 a')].map(renderedWords)).toEqual([
    'Contre-vérité numéro 1 Allégation : Les pompes Verlane tombent en panne au bout d’un an.',
    'Contre-vérité numéro 2 Allégation Point retiré : Verlane aurait caché un rappel.',
  ])
})

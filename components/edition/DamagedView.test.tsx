import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '@/domain/Language'
import { DamagedView } from './DamagedView'

const damaged = [
  { kind: 'head', point: null },
  { kind: 'citation', point: 1 },
  { kind: 'citation', point: 1 },
  { kind: 'response', point: 2 },
] as const
const shown = (language: Language, point: number | null) =>
  renderToStaticMarkup(
    <DamagedView dossier={{ dossier: { id: 'dossier-1', language }, damaged }} point={point} />,
  )

test('A page says once of each damaged part that it is not shown', () => {
  expect(shown('en', null)).toContain(
    'is not shown: the title and labels, a citation (point\u00a01), the response (point\u00a02).',
  )
  expect(shown('fr', null)).toContain(
    'n’est pas montré\u00a0: le titre et les intitulés, une citation (point\u00a01), la réponse (point\u00a02).',
  )
})

test('The page of a point says it of that point and of the dossier alone', () => {
  expect(shown('en', 2)).toContain('the title and labels, the response (point\u00a02).')
})

test('A page of an edition that is whole says nothing', () => {
  const dossier = { dossier: { id: 'dossier-1', language: 'fr' } } as const
  expect(renderToStaticMarkup(<DamagedView dossier={dossier} point={null} />)).toBe('')
})

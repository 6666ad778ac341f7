import { expect, test } from 'vitest'
import { history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import { EditionsPage } from './EditionsPage'

const sizes: ReadonlyMap<number, UpdateSize> = new Map([
  [2, { changes: 1, inserted: 0, removed: 0, standing: null }],
  [3, { changes: 4, inserted: 31, removed: 1, standing: 'withdrawn' }],
])
const page = renderedPage(
  <EditionsPage
    pressRoom={pressRoom}
    language="fr"
    slug="nos-pompes"
    title="Nos pompes"
    history={history}
    sizes={sizes}
    readings={
      new Map([[2, { is: 'withoutApprovals', at: '2021-12-12T08:00:00.000Z', since: [] } as const]])
    }
    translations={[]}
  />,
)
const entries = [...page.querySelectorAll('.editions > li')]

test('the newest edition comes first and is the current one', () => {
  expect(entries.map((entry) => renderedWords(entry.querySelector('h2')))).toEqual([
    'Édition 3 Actuelle',
    'Édition 2',
    'Édition 1',
  ])
})

test('each edition has its day, its nature and its note, also where there is none', () => {
  expect(entries.map((entry) => renderedWords(entry.querySelector('.attribution')))).toEqual([
    '1er avril 2022',
    '12 décembre 2021',
    'mai 2021',
  ])
  expect(entries.map((entry) => renderedWords(entry.querySelector('.details')))).toEqual([
    'Retrait · 4 changements : 31 mots ajoutés, 1 mot supprimé',
    'Modification mineure · 1 changement',
    'Première édition',
  ])
  expect(entries.map((entry) => renderedWords(entry.querySelector('.note')))).toEqual([
    'Point 2 retiré.',
    'Sans note publique.',
    'Première réponse.',
  ])
})

test('an edition without its approvals is the only one that says who read it', () => {
  expect(entries.map((entry) => renderedWords(entry.querySelector('.details + .details')))).toEqual(
    [
      '',
      'Publiée le 12 décembre 2021 sans attendre les approbations prévues. Personne ne l’a approuvée depuis.',
      '',
    ],
  )
})

test('only a reconstructed edition is labelled, with its basis', () => {
  expect(entries.map((entry) => renderedWords(entry.querySelector('.reconstructed')))).toEqual([
    '',
    '',
    'Édition reconstituée Date indiquée : mai 2021. D’après : Communiqué archivé. ' +
      'Enregistrée le 1er décembre 2021.',
  ])
})

test('each edition but the first leads to what it changed', () => {
  const diffs = entries.map((entry) => entry.querySelector('.details a')?.getAttribute('href'))
  expect(diffs).toEqual([
    '/fr/nos-pompes/editions/3/diff',
    '/fr/nos-pompes/editions/2/diff',
    undefined,
  ])
})

test('the history is drawn on a line of time, which says in words what it shows', () => {
  const timeline = page.querySelector('svg.timeline')
  expect(timeline?.getAttribute('role')).toBe('img')
  expect(timeline?.getAttribute('aria-label')?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Frise des 3 éditions. La première : mai 2021 ; la dernière : 1er avril 2022. La liste qui suit dit la même chose en toutes lettres.',
  )
  const marks = [...(timeline?.querySelectorAll('circle') ?? [])]
  expect(marks.map((mark) => mark.getAttribute('class'))).toEqual([
    'reconstructed',
    'published',
    'published',
  ])
  expect(timeline?.querySelectorAll('a, [tabindex]')).toHaveLength(0)
})

import { expect, test } from 'vitest'
import { history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { everyCorrection } from '@/domain/edition/CorrectionsFilter'
import { CorrectionsPage } from './CorrectionsPage'
import type { CorrectionsPageProps } from './CorrectionsPageProps'

const whole: CorrectionsPageProps = {
  pressRoom,
  language: 'fr',
  filter: everyCorrection,
  count: 3,
  pages: 1,
  years: [2022, 2021],
  updates: history.toReversed().map((edition) => ({
    slug: 'nos-pompes',
    edition,
    size: edition.number === 1 ? null : { changes: 2, inserted: 3, removed: 0, standing: null },
  })),
}
const rendered = (changes: Partial<CorrectionsPageProps> = {}) =>
  renderedPage(<CorrectionsPage {...whole} {...changes} />)
const hrefsOf = (page: ReturnType<typeof rendered>, selector: string) =>
  [...page.querySelectorAll(selector)].map((a) => a.getAttribute('href'))
const canonicalOf = (page: ReturnType<typeof rendered>) => hrefsOf(page, 'link[rel=canonical]')
const robotsOf = (page: ReturnType<typeof rendered>) =>
  page.querySelector('meta[name=robots]')?.getAttribute('content')

test('each update has its dossier, edition, day, class, note and size, and leads to its changes', () => {
  const entries = [...rendered().querySelectorAll('.updates li')]
  expect(entries.map((entry) => [...entry.children].map(renderedWords))).toEqual([
    [
      '1er avril 2022',
      'Nos pompes : ce qui est vrai, édition 3',
      'Point 2 retiré.',
      'Modification de fond · 2 changements : 3 mots ajoutés',
    ],
    [
      '12 décembre 2021',
      'Nos pompes : ce qui est vrai, édition 2',
      'Modification mineure · 2 changements : 3 mots ajoutés',
    ],
    [
      'mai 2021',
      'Nos pompes : ce qui est vrai, édition 1',
      'Première réponse.',
      'Première édition Édition reconstituée',
    ],
  ])
  expect(hrefsOf(rendered(), '.updates .details a')).toEqual([
    '/fr/nos-pompes/editions/3/diff',
    '/fr/nos-pompes/editions/2/diff',
  ])
})

test('a filter is a link that keeps the other filter and begins at the first page', () => {
  const page = rendered({ filter: { class: 'minor', year: 2021, page: 2 }, pages: 2 })
  expect(hrefsOf(page, '.filters a')).toEqual([
    '/fr/corrections?year=2021',
    '/fr/corrections?class=substantive&year=2021',
    '/fr/corrections?class=minor&year=2021',
    '/fr/corrections?class=minor',
    '/fr/corrections?class=minor&year=2022',
    '/fr/corrections?class=minor&year=2021',
  ])
  expect([...page.querySelectorAll('.filters [aria-current]')].map(renderedWords)).toEqual([
    'Mineures',
    '2021',
  ])
})

test('a long list goes on, in both directions, under the same filter', () => {
  const filter = { class: 'minor', year: null, page: 2 } as const
  const page = rendered({ filter, pages: 3 })
  expect(hrefsOf(page, '.pages a')).toEqual([
    '/fr/corrections?class=minor',
    '/fr/corrections?class=minor&page=3',
  ])
  expect(renderedWords(page.querySelector('.pages span'))).toBe('Page 2 sur 3')
  expect(rendered().querySelector('.pages')).toBeNull()
})

test('only the whole list is indexed; each page has one address', () => {
  const at = 'https://presse.verlane.example/fr/corrections'
  const filtered = rendered({ filter: { class: 'minor', year: null, page: 1 } })
  const second = rendered({ filter: { ...everyCorrection, page: 2 }, pages: 2 })
  expect([rendered(), second, filtered].map(canonicalOf)).toEqual([
    [at],
    [`${at}?page=2`],
    [`${at}?class=minor`],
  ])
  expect([rendered(), second, filtered].map(robotsOf)).toEqual([undefined, undefined, 'noindex'])
})

test('a filter that nothing passes says so', () => {
  const page = rendered({ count: 0, updates: [] })
  expect(renderedWords(page.querySelector('.updates'))).toBe('Aucune mise à jour')
})

test('the page is the place of the navigation that leads to it', () => {
  expect(renderedWords(rendered().querySelector('.masthead [aria-current=page]'))).toBe(
    'Corrections',
  )
})

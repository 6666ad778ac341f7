import { expect, test } from 'vitest'
import { history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { HomePage } from './HomePage'
import type { DossierOnHome } from './HomePageProps'

const newestFirst = history.toReversed()
const size = { changes: 2, inserted: 3, removed: 0, standing: null }
const updates = newestFirst.map((edition) => ({
  slug: 'nos-pompes',
  edition,
  size: edition.number === 1 ? null : size,
}))
const dossiers = newestFirst.slice(0, 1).map((current) => ({
  slug: 'nos-pompes',
  points: 8,
  withdrawnPoints: 2,
  isWithdrawn: false,
  caution: null,
  current,
}))
const rendered = (lists: { dossiers: readonly DossierOnHome[]; updates: typeof updates }) =>
  renderedPage(<HomePage pressRoom={pressRoom} language="fr" page={1} pages={1} {...lists} />)

test('the press room lists its dossiers with their standing', () => {
  const page = rendered({ dossiers, updates })
  expect(page.querySelector('.dossiers a')?.getAttribute('href')).toBe('/fr/nos-pompes')
  expect(renderedWords(page.querySelector('.dossiers .details'))).toBe(
    '8 points, dont 2 retirés, édition 3, 1er avril 2022',
  )
})

test('a withdrawn dossier says so in the list', () => {
  const withdrawn = dossiers.map((dossier) => ({ ...dossier, points: 0, isWithdrawn: true }))
  const page = rendered({ dossiers: withdrawn, updates })
  expect(renderedWords(page.querySelector('.dossiers .details'))).toBe(
    'Dossier retiré, édition 3, 1er avril 2022',
  )
})

test('a translation whose original was withdrawn or has changed says so in the list', () => {
  const entry = (change: Partial<DossierOnHome>) =>
    renderedWords(
      rendered({
        dossiers: dossiers.map((dossier) => ({ ...dossier, ...change })),
        updates,
      }).querySelector('.dossiers .details'),
    )
  expect(entry({ caution: 'behind' })).toBe(
    'En retard sur l’original, 8 points, dont 2 retirés, édition 3, 1er avril 2022',
  )
  expect(entry({ caution: 'withdrawn' })).toContain('Retiré dans l’original, 8 points')
  expect(entry({ caution: 'withdrawn', isWithdrawn: true })).not.toContain('l’original')
})

test('the press room can be searched from its home', () => {
  const form = rendered({ dossiers, updates }).querySelector('form')
  expect(form?.getAttribute('action')).toBe('/fr/search')
  expect(form?.querySelector('[name=q]')).not.toBeNull()
  expect(form?.querySelector('[name=past]')).toBeNull()
})

test('an update leads to the edition that it made and to what it changed, the list to all of them', () => {
  const page = rendered({ dossiers, updates })
  expect([...page.querySelectorAll('.updates a')].map((a) => a.getAttribute('href'))).toEqual([
    '/fr/nos-pompes/editions/3',
    '/fr/nos-pompes/editions/3/diff',
    '/fr/nos-pompes/editions/2',
    '/fr/nos-pompes/editions/2/diff',
    '/fr/nos-pompes/editions/1',
    '/fr/corrections',
  ])
})

test('a reconstructed edition does not pass for an update of its day', () => {
  const page = rendered({ dossiers, updates })
  expect([...page.querySelectorAll('.updates .details')].map(renderedWords)).toEqual([
    'Modification de fond · 2 changements : 3 mots ajoutés',
    'Modification mineure · 2 changements : 3 mots ajoutés',
    'Première édition Édition reconstituée',
  ])
})

test('a press room without dossiers says so and still promises how it corrects', () => {
  const page = rendered({ dossiers: [], updates: [] })
  expect(renderedWords(page.querySelector('.dossiers'))).toBe(
    'DossiersAucun dossier n’est encore publié.',
  )
  expect(page.querySelector('.updates')).toBeNull()
  expect(page.querySelectorAll('.promises dt')).toHaveLength(3)
})

test('a long list of dossiers goes on, and each page has one address', () => {
  const page = renderedPage(
    <HomePage
      pressRoom={pressRoom}
      language="fr"
      page={2}
      pages={3}
      dossiers={dossiers}
      updates={[]}
    />,
  )
  expect([...page.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))).toEqual([
    '/fr',
    '/fr?page=3',
  ])
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/fr\?page=2$/)
  expect(renderedWords(page.querySelector('title'))).toContain('Dossiers, Page 2 sur 3')
})

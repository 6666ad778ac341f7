import { expect, test } from 'vitest'
import { dossier, firstEdition, history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { compareContents } from '@/domain/comparison/compareContents'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { DiffPage } from './DiffPage'
import type { DiffPageProps } from './DiffPageProps'

const secondEdition = { ...dossier, ...history[1] }
const first = inventedContentOf()
const later: DiffPageProps = {
  pressRoom,
  language: 'fr',
  slug: 'nos-pompes',
  title: dossier.head.title,
  history,
  edition: dossier,
  base: secondEdition,
  comparison: compareContents(first, inventedContentOf({ response: 'Rien n’a été livré.' })),
  withdrawnSince: null,
  pointsWithdrawnSince: [],
}
const rendered = (props: Partial<DiffPageProps> = {}) =>
  renderedPage(<DiffPage {...later} {...props} />)
const canonicalOf = (page: ReturnType<typeof rendered>) =>
  page.querySelector('link[rel=canonical]')?.getAttribute('href')
const robotsOf = (page: ReturnType<typeof rendered>) =>
  page.querySelector('meta[name=robots]')?.getAttribute('content')

test('it says which editions are compared, of which days, and how much changed', () => {
  const head = rendered().querySelector('.page-head')
  expect(renderedWords(head?.querySelector('.standing') ?? null)).toBe(
    'Édition 3 (1er avril 2022), comparée à l’édition 2 (12 décembre 2021)',
  )
  expect(renderedWords(head?.querySelector('.size') ?? null)).toMatch(/^1 changement : /)
})

test('every printed sheet says which edition it is about, and where it was found', () => {
  expect(rendered().documentElement.getAttribute('data-foot')).toBe(
    'Édition\u{a0}3, 1er avril 2022, https://presse.verlane.example/fr/nos-pompes/editions/3/diff\n' +
      `SHA-256 ${dossier.digest}`,
  )
})

test('what the comparison shows and was withdrawn since says so, and nothing else', () => {
  const withdrawal = { is: 'withdrawn', date: '2022-05-02', reason: 'Jugement.' } as const
  const since = (...points: readonly number[]) =>
    rendered({ pointsWithdrawnSince: points.map((number) => ({ number, withdrawal })) })
  expect(renderedWords(since(1, 5).querySelector('main > p > strong'))).toBe(
    'Point 1 retiré depuis, le 2 mai 2022. Motif : Jugement.',
  )
  expect(since(5).querySelector('main > p > strong')).toBeNull()
  expect(
    renderedWords(rendered({ withdrawnSince: withdrawal }).querySelector('main > p > strong')),
  ).toBe('Retiré depuis, le 2 mai 2022. Motif : Jugement.')
})

test('a reconstructed edition that is compared says so', () => {
  const page = rendered({ base: firstEdition })
  expect(renderedWords(page.querySelector('.standing'))).toContain(
    'édition 1 (mai 2021) Édition reconstituée',
  )
})

test('the public note stands before the changes, all notes where editions were skipped', () => {
  expect(renderedWords(rendered().querySelector('.diff-notes .note'))).toBe('Point 2 retiré.')
  const notes = rendered({ base: firstEdition }).querySelectorAll('.diff-notes .note')
  expect([...notes].map(renderedWords)).toEqual(['Sans note publique.', 'Point 2 retiré.'])
})

test('three changes or more are told in brief first, each leading to its words', () => {
  const words = { title: 'Nos sondes', slug: 'sondes', response: 'Rien n’a été livré.' }
  const page = rendered({ comparison: compareContents(first, inventedContentOf(words)) })
  const brief = [...page.querySelectorAll('.in-brief a')]
  expect(brief.map(renderedWords)).toEqual([
    'Titre modifié',
    'Adresse du dossier modifiée',
    'Réponse au point 1 reformulée',
  ])
  const anchors = brief.map((a) => a.getAttribute('href') ?? '')
  expect(anchors).toEqual(['#dossier', '#dossier', '#point-1-response'])
  expect(anchors.filter((anchor) => page.querySelector(anchor) === null)).toEqual([])
  expect(rendered().querySelector('.in-brief')).toBeNull()
})

test('claims that did not change are named, folded, with their addresses in the edition', () => {
  const folded = rendered().querySelector('.unchanged')
  expect(renderedWords(folded?.querySelector('summary') ?? null)).toBe('2 points inchangés')
  expect([...(folded?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
    '/fr/nos-pompes/editions/3/points/2',
    '/fr/nos-pompes/editions/3/points/5',
  ])
  expect([...(folded?.querySelectorAll('.tag') ?? [])].map(renderedWords)).toContain('Point retiré')
})

test('only the latest change is indexed, under the address that names one edition', () => {
  const at = 'https://presse.verlane.example/fr/nos-pompes/editions'
  const pages = [
    rendered(),
    rendered({ base: firstEdition }),
    rendered({ edition: secondEdition, base: firstEdition }),
  ]
  expect(pages.map(canonicalOf)).toEqual([`${at}/3/diff`, `${at}/3/diff/1`, `${at}/2/diff`])
  expect(pages.map(robotsOf)).toEqual([undefined, 'noindex', 'noindex'])
})

test('it leads to the changes before and after and to more distant comparisons', () => {
  const othersOf = (page: ReturnType<typeof rendered>) =>
    [...page.querySelectorAll('.other-diffs a')].map((a) => a.getAttribute('href'))
  const at = '/fr/nos-pompes/editions'
  expect(othersOf(rendered())).toEqual([`${at}/2/diff`, `${at}/3/diff/1`, at])
  expect(othersOf(rendered({ edition: secondEdition, base: firstEdition }))).toEqual([
    `${at}/3/diff`,
    at,
  ])
  expect(othersOf(rendered({ base: firstEdition }))).toEqual([`${at}/2/diff`, `${at}/3/diff`, at])
})

test('the first edition is said to be the first, and is not indexed as a change', () => {
  const page = rendered({ edition: firstEdition, base: null, comparison: { is: 'first' } })
  expect(renderedWords(page.querySelector('main'))).toContain(
    'C’est la première édition de ce dossier : rien ne la précède.',
  )
  expect(robotsOf(page)).toBe('noindex')
  expect(page.querySelectorAll('.comparison, .legend')).toHaveLength(0)
})

test('editions without a difference say so', () => {
  const page = rendered({ comparison: compareContents(first, first) })
  expect(renderedWords(page.querySelector('main'))).toContain('Aucune différence.')
})

test('a page runs no script and has no style of its own', () => {
  expect(rendered().querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0)
})

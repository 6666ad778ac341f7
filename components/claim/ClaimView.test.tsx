import { expect, test } from 'vitest'
import { bareClaim, fullClaim, withdrawnClaim } from '@/components/fixtures/claims'
import { dossier } from '@/components/fixtures/editions'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import type { ClaimContext } from './ClaimContext'
import { ClaimView } from './ClaimView'

const context: ClaimContext = {
  language: 'fr',
  labels: dossier.head.labels,
  organisation: 'Verlane',
  timeZone: 'Europe/Paris',
  level: 2,
  address: '/fr/nos-pompes/points/1',
}

const rendered = (claim: PublishedClaim, changes: Partial<ClaimContext> = {}) =>
  renderedPage(<ClaimView claim={claim} context={{ ...context, ...changes }} />)

test('a claim is headed by its number in the dossier’s own words and said to be an allegation', () => {
  expect(renderedWords(rendered(fullClaim).querySelector('article h2'))).toBe(
    'Contre-vérité numéro 1 Allégation : Les pompes Verlane tombent en panne au bout d’un an.',
  )
})

test('a label that says allegation itself is not said twice', () => {
  const labels = { ...context.labels, claim: 'Allégation n° {n}' }
  expect(renderedWords(rendered(fullClaim, { labels }).querySelector('h2'))).toBe(
    'Allégation n° 1 : Les pompes Verlane tombent en panne au bout d’un an.',
  )
})

test('an article is named by the allegation that it answers', () => {
  const page = rendered(fullClaim)
  const name = page.querySelector('article')?.getAttribute('aria-labelledby') ?? ''
  expect(page.getElementById(name)?.tagName).toBe('H2')
})

test('the parts of a claim come in one order: allegation, citations, response, evidence', () => {
  const headings = [...rendered(fullClaim).querySelectorAll('h3')].map(renderedWords)
  expect(headings).toEqual(['Citations', 'Réponse', 'Liens'])
})

test('quoted words are a quotation, between guillemets, after the name of who said them', () => {
  const figure = rendered(fullClaim).querySelector('#point-1-citation-1')
  expect(renderedWords(figure)).toBe(
    'La Gazette d’Orvault, Maud Terrier, 3 mai 2021« Un an, et c’est « la panne assurée » »',
  )
  expect(figure?.querySelector('blockquote')?.getAttribute('cite')).toBe(
    'https://gazette.example/pompes',
  )
  expect(figure?.querySelector('figcaption a')?.getAttribute('href')).toBe(
    'https://gazette.example/pompes',
  )
  expect(figure?.querySelector('cite')?.textContent).toBe('La Gazette d’Orvault')
})

test('the response names who answers', () => {
  const response = rendered(fullClaim).querySelector('.response')
  expect(renderedWords(response?.querySelector('.attribution') ?? null)).toBe('Verlane')
  expect(renderedWords(response?.querySelector('#point-1-response-2') ?? null)).toBe(
    'Les relevés sont publics.',
  )
})

test('evidence says its date in its own precision, what it is and who made it', () => {
  const evidence = rendered(fullClaim).querySelector('#point-1-evidence-1')
  expect(evidence?.querySelector('time')?.getAttribute('datetime')).toBe('2021-05')
  expect(renderedWords(evidence)).toBe(
    'mai 2021 : Relevé des pannes de 2010 à 2020. La page 4 donne les durées.' +
      'Étude scientifique · mesures.example · Copie conservée (PDF, 240 ko)',
  )
  expect([...(evidence?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
    'https://www.mesures.example/pannes',
    `/files/${'f'.repeat(64)}/pannes.pdf`,
  ])
})

test('a file that no edition names yet is where the page of its text says', () => {
  const alone = fullClaim.evidence.map((evidence) => ({ ...evidence, link: null }))
  const addressOfFile = ({ name }: { name: string }) => `/invitation/secret/${name}`
  const linkOf = (claim: PublishedClaim) =>
    [...rendered(claim, { addressOfFile }).querySelectorAll('#point-1-evidence-1 a')]
      .at(-1)
      ?.getAttribute('href')
  expect(linkOf(fullClaim)).toBe('/invitation/secret/pannes.pdf')
  expect(linkOf({ ...fullClaim, evidence: alone })).toBe('/invitation/secret/pannes.pdf')
})

test('on paper a public file has its whole address beside it', () => {
  const origin = 'https://presse.verlane.example'
  const printed = (context: Parameters<typeof rendered>[1]) =>
    rendered(fullClaim, context)
      .querySelector('#point-1-evidence-1 a[href^="/files/"]')
      ?.getAttribute('data-address')
  expect(printed({ origin })).toBe(`${origin}/files/${'f'.repeat(64)}/pannes.pdf`)
  expect(printed({})).toBeNull()
})

test('Evidence for which nobody gave a date says nothing of one', () => {
  expect(renderedWords(rendered(fullClaim).querySelector('#point-1-evidence-2'))).toBe(
    'Description du métier de Verlane',
  )
})

test('a withdrawn claim keeps its place: day and reason come before what it said', () => {
  const page = rendered(withdrawnClaim)
  expect(renderedWords(page.querySelector('h2'))).toContain('Point retiré')
  expect(renderedWords(page.querySelector('.withdrawal'))).toBe(
    'Retiré le 1er mars 2022. Motif : Le rappel a bien eu lieu.',
  )
  expect(page.querySelector('.response')?.closest('details')?.hasAttribute('open')).toBe(false)
})

test('a claim without citations, response and evidence has no empty headings', () => {
  expect(rendered(bareClaim).querySelectorAll('h3')).toHaveLength(0)
})

test('alone on its page a claim has the first heading, and its parts the second', () => {
  const page = rendered(fullClaim, { level: 1, address: null })
  expect(page.querySelectorAll('h1')).toHaveLength(1)
  expect(page.querySelectorAll('h2')).toHaveLength(3)
})

test('what changed since the first edition says so in the margin, and leads to that change', () => {
  const marks = new Map([
    ['claim claim-1', [{ is: 'changed', edition: 4, anchor: 'point-1' }]],
    ['citation citation-2', [{ is: 'new', edition: 3, anchor: 'point-1-citation-2' }]],
    [
      'response response-1',
      [
        { is: 'changed', edition: 4, anchor: 'point-1-response' },
        { is: 'touchedUp', edition: 5, anchor: 'point-1-response' },
      ],
    ],
    ['evidence evidence-1', [{ is: 'changed', edition: 2, anchor: 'point-1-evidence-1' }]],
  ] as const)
  const page = rendered(fullClaim, { margin: { slug: 'nos-pompes', marks } })
  const at = '/fr/nos-pompes/editions'
  expect(
    [...page.querySelectorAll('.marks a')].map((a) => [renderedWords(a), a.getAttribute('href')]),
  ).toEqual([
    ['Modifié dans l’édition 4', `${at}/4/diff#point-1`],
    ['Nouvelle dans l’édition 3', `${at}/3/diff#point-1-citation-2`],
    ['Modifiée dans l’édition 4', `${at}/4/diff#point-1-response`],
    ['Retouchée dans l’édition 5', `${at}/5/diff#point-1-response`],
    ['Modifiée dans l’édition 2', `${at}/2/diff#point-1-evidence-1`],
  ])
  expect(page.querySelector('#point-1-citation-2 .marks')).not.toBeNull()
  expect([...page.querySelectorAll('.marks .quiet')].map(renderedWords)).toEqual([
    'Retouchée dans l’édition 5',
  ])
})

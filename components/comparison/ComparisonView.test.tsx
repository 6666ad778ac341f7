import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import type { Piece } from '@/domain/edition/Piece'
import { touchesOf } from '@/domain/history/touchesOf'
import type { Block, RichText } from '@/domain/richText/RichText'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { shownTexts } from '@/testing/comparison/shownTexts'
import { textsToShow } from '@/testing/comparison/textsToShow'
import { type InventedWords, inventedWords } from '@/testing/invented/inventedContent'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { ComparisonView } from './ComparisonView'

type Props = Parameters<typeof ComparisonView>[0]

const first = inventedContentOf()
const shown = (after: Content, props: Partial<Props> = {}, before: Content | null = first) =>
  renderedPage(
    <ComparisonView
      comparison={compareContents(before, after)}
      language="fr"
      layout="inline"
      {...props}
    />,
  )
const changed = (words: Partial<InventedWords>, props: Partial<Props> = {}, before = first) =>
  shown(inventedContentOf(words), props, before)
const introducedBy = (...children: Block[]) =>
  inventedContentOf({}, (pieces) =>
    pieces.map((piece): Piece => {
      const value: RichText = { type: 'root', children }
      return piece.kind === 'introduction' ? { ...piece, value } : piece
    }),
  )
const text = (value: string) => ({ type: 'text', value }) as const
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })
const linked = (url: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text('Voir')] }],
})

describe('Any two contents', () => {
  it.each(['inline', 'sideBySide'] as const)(
    'can both be read in their comparison, character for character (%s)',
    (layout) => {
      fc.assert(
        fc.property(anyContentPair, ([before, after]) => {
          const { changes, note } = changesBetween(before, after)
          const all = [...(note ? [note] : []), ...changes]
          const page = shown(after, { layout, isNoteShown: true }, before)
          const readable = all.flatMap(textsToShow)
          expect(shownTexts(page, layout).toSorted()).toEqual(readable.toSorted())
        }),
        { numRuns: 50 },
      )
    },
  )
})

test('inserted and removed words are marked by their elements and in words', () => {
  const page = changed({ title: 'Nos pompes : les faits' })
  expect(renderedWords(page.querySelector('del'))).toBe('[supprimé : sondes]')
  expect(renderedWords(page.querySelector('ins'))).toBe('[ajouté : pompes]')
})

test('changes stand under the claim that they are of, the dossier as a whole first', () => {
  const page = changed({
    updateLine: 'Mise à jour juin 2014',
    secondResponse: 'Corvelle a répondu.',
    title: 'Nos pompes',
  })
  expect([...page.querySelectorAll('h2')].map(renderedWords)).toEqual([
    'L’ensemble du dossier',
    'Point 2',
  ])
  expect([...page.querySelectorAll('h3')].map(renderedWords)).toEqual([
    'Titre modifié',
    'Ligne de mise à jour modifiée',
    'Réponse au point 2 reformulée',
  ])
  expect(page.getElementById('point-2')?.querySelectorAll('h3')).toHaveLength(1)
})

test('a claim is called as its dossier calls it, and its statement is said to be alleged', () => {
  const names = {
    labels: inventedWords.labels,
    statements: new Map([['claim-2', 'Corvelle se tairait.']]),
  }
  const page = changed({ secondResponse: 'Corvelle a répondu.' }, { names })
  expect(renderedWords(page.querySelector('h2'))).toBe(
    'Contre-vérité numéro 2 Allégation : Corvelle se tairait.',
  )
})

test('a change of typography says so and shows the characters as they are', () => {
  const page = changed({ response: "Cette livraison n'a pas eu lieu." })
  expect(renderedWords(page.querySelector('h3'))).toBe(
    'Réponse au point 1 : différence typographique seulement',
  )
  expect(page.querySelector('ins')?.textContent).toContain("n'")
  expect(page.querySelector('.change-typography')).not.toBeNull()
})

test('letters with their accents apart, which look like others, are named', () => {
  const page = changed(
    { author: 'Éric'.normalize('NFD') },
    {},
    inventedContentOf({ author: 'Éric' }),
  )
  expect(renderedWords(page.querySelector('ins'))).toContain('accents codés à part')
  expect(renderedWords(page.querySelector('del'))).toBe('[supprimé : Éric]')
})

test('a paragraph that moved is shown as moved at both places, and as nothing else', () => {
  const before = introducedBy(paragraph('Un fait.'), paragraph('Une date.'), paragraph('Un nom.'))
  const after = introducedBy(paragraph('Une date.'), paragraph('Un nom.'), paragraph('Un fait.'))
  const page = shown(after, {}, before)
  expect(renderedWords(page.querySelector('h3'))).toBe('Passages de l’introduction déplacés')
  expect([...page.querySelectorAll('ins, del')].map(renderedWords)).toEqual([
    '[déplacé : Un fait.]',
    '[déplacé ici : Un fait.]',
  ])
})

test('a paragraph that moved and was reworded is shown as moved, with its changed words in it', () => {
  const moved = (metal: string) =>
    paragraph(`Premier alinéa, qui parle du ${metal} et des pièces de mars.`)
  const others = [paragraph('Une date.'), paragraph('Un nom.')]
  const page = shown(
    introducedBy(...others, moved('fer')),
    {},
    introducedBy(moved('zinc'), ...others),
  )
  expect(renderedWords(page.querySelector('h3'))).toBe('Introduction reformulée')
  expect([...page.querySelectorAll('.moved')].map(renderedWords)).toEqual([
    '[déplacé : Premier alinéa, qui parle du [supprimé : zinc] et des pièces de mars.]',
    '[déplacé ici : Premier alinéa, qui parle du [ajouté : fer] et des pièces de mars.]',
  ])
})

test.each(['inline', 'sideBySide'] as const)(
  'a paragraph that was cut in two says where, and marks no word (%s)',
  (layout) => {
    const before = introducedBy(paragraph('Un fait. Une date.'))
    const after = introducedBy(paragraph('Un fait.'), paragraph('Une date.'))
    const page = shown(after, { layout }, before)
    expect(renderedWords(page.querySelector('h3'))).toBe('Introduction : mise en forme seulement')
    expect([...page.querySelectorAll('.both .compared')].map(renderedWords)).toEqual([
      'Un fait.[supprimé : espace]',
      '[nouveau paragraphe] Une date.',
    ])
  },
)

test('kinds of space, which look alike, are named', () => {
  const page = changed({ quote: inventedWords.quote.replace('«\u00a0sans', '« sans') })
  expect(renderedWords(page.querySelector('del'))).toBe('[supprimé : espace insécable]')
  expect(renderedWords(page.querySelector('ins'))).toBe('[ajouté : espace]')
})

test('a changed link shows both addresses, under whatever words', () => {
  const page = shown(
    introducedBy(linked('https://b.example/')),
    {},
    introducedBy(linked('https://a.example/')),
  )
  expect(renderedWords(page.querySelector('h3'))).toBe('Liens de l’introduction modifiés')
  expect([...page.querySelectorAll('.address')].map(renderedWords)).toEqual([
    'https://a.example/',
    'https://b.example/',
  ])
  const field = changed({ citationLink: 'https://courrier.example/autre' })
  expect([...field.querySelectorAll('.fields a')].map((a) => a.getAttribute('href'))).toEqual([
    inventedWords.citationLink,
    'https://courrier.example/autre',
  ])
})

test('paragraphs far from any change are folded, not left out', () => {
  const lines = ['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.'].map(paragraph)
  const page = shown(introducedBy(...lines, paragraph('Six.')), {}, introducedBy(...lines))
  expect(renderedWords(page.querySelector('details summary'))).toBe('4 paragraphes inchangés')
  expect(renderedWords(page.querySelector('details'))).toContain('Un.Deux.Trois.Quatre.')
})

test('a paragraph that became a list item says what it was', () => {
  const item: Block = {
    type: 'list',
    ordered: false,
    start: null,
    children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text('Un.')] }] }],
  }
  const page = shown(introducedBy(item), {}, introducedBy(paragraph('Un.')))
  expect(renderedWords(page.body)).toContain('(élément de liste au lieu de paragraphe)')
})

test('side by side shows each text whole on its side, and both in one where it is narrow', () => {
  const page = changed({ title: 'Nos pompes : les faits' }, { layout: 'sideBySide' })
  expect([...page.querySelectorAll('.side .compared')].map(renderedWords)).toEqual([
    'Nos [supprimé : sondes] : les faits',
    'Nos [ajouté : pompes] : les faits',
  ])
  expect(renderedWords(page.querySelector('.both-narrow'))).toBe(
    'Nos [supprimé : sondes][ajouté : pompes] : les faits',
  )
})

test('a first content and an unchanged one say so', () => {
  expect(renderedWords(shown(first, {}, null).body)).toContain('il n’y a rien à comparer')
  expect(renderedWords(shown(first).body)).toBe('Aucune différence.')
})

test('what a caller puts beside a change stands after it', () => {
  const page = changed(
    { title: 'Nos pompes', slug: 'nos-pompes' },
    { aside: ({ kind }) => <p className="comment">{kind}</p> },
  )
  expect([...page.querySelectorAll('.change > :last-child')].map(renderedWords)).toEqual([
    'titleChanged',
    'slugChanged',
  ])
})

test('the public note is shown only where it is asked for', () => {
  const words = { note: 'Seconde publication.', title: 'Nos pompes' }
  expect(changed(words).querySelectorAll('.change')).toHaveLength(1)
  expect(renderedWords(changed(words, { isNoteShown: true }).querySelector('h3'))).toBe(
    'Note publique modifiée',
  )
})

test('the change of a part has an anchor of its own, which the margin of the dossier leads to', () => {
  const page = changed({
    response: 'Rien n’a été livré.',
    quote: 'Une sonde.',
    secondQuote: 'Deux.',
  })
  const anchors = touchesOf(
    changesBetween(
      first,
      inventedContentOf({ response: 'Rien.', quote: 'Une sonde.', secondQuote: 'Deux.' }),
    ).changes,
  ).map(({ anchor }) => anchor)
  expect(anchors).toEqual([
    'point-1',
    'point-1-citation-1',
    'point-1-citation-2',
    'point-1-response',
  ])
  expect(anchors.filter((anchor) => page.getElementById(anchor) === null)).toEqual([])
  expect(
    renderedWords(page.getElementById('point-1-citation-2')?.querySelector('h3') ?? null),
  ).toBe('Citation 2 du point 1 modifiée : propos cités')
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '@/domain/comparison/parts/Content'
import type { Piece } from '@/domain/edition/Piece'
import { languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { type InventedWords, inventedWords } from '@/testing/invented/inventedContent'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { describeChange } from './describeChange'

const first = inventedContentOf()
const told = (before: Content, after: Content) =>
  changesBetween(before, after).changes.map((change) =>
    languages.map((language) =>
      describeChange(change, language).replace(/[\u{a0}\u{202f}]/gu, ' '),
    ),
  )
const toldOf = (words: Partial<InventedWords>) => told(first, inventedContentOf(words))
const turned = (turn: (pieces: readonly Piece[]) => readonly Piece[]) => inventedContentOf({}, turn)
const without = (id: string) =>
  turned((pieces) => pieces.filter((piece) => piece.id !== id && piece.claim?.id !== id))

describe('A change is told in one sentence', () => {
  it.each<[Partial<InventedWords>, string, string]>([
    [{ title: 'Autre titre' }, 'Titre modifié', 'Title changed'],
    [{ slug: 'autre' }, 'Adresse du dossier modifiée', 'Address of the dossier changed'],
    [{ introduction: 'Voici les réponses.' }, 'Introduction reformulée', 'Introduction reworded'],
    [
      { statement: 'Corvelle aurait livré des pompes.' },
      'Allégation du point 1 reformulée',
      'Allegation of point 1 reworded',
    ],
    [
      { response: 'Cette livraison a bien eu lieu.' },
      'Réponse au point 1 reformulée',
      'Response to point 1 reworded',
    ],
    [
      { response: "Cette livraison n'a pas eu lieu." },
      'Réponse au point 1 : différence typographique seulement',
      'Response to point 1: difference of typography only',
    ],
    [
      { author: 'B. Morin', citationLink: 'https://courrier.example/autre' },
      'Citation 1 du point 1 modifiée : auteur, lien',
      'Citation 1 of point 1 changed: author, link',
    ],
    [
      { evidenceNote: 'page 4' },
      'Pièce 1 du point 1 modifiée : précision',
      'Evidence 1 of point 1 changed: note',
    ],
    [
      { updateLine: 'Mise à jour juin 2014' },
      'Ligne de mise à jour modifiée',
      'Update line changed',
    ],
    [
      { standing: "L'avis dit autre chose." },
      'Point 1 retiré le 1er février 2015 : L’avis dit autre chose.',
      'Point 1 withdrawn on 1 February 2015: L’avis dit autre chose.',
    ],
    [
      { firstNumber: 3 },
      'Point 3 renuméroté : il portait le numéro 1',
      'Point 3 renumbered: it was number 1',
    ],
    [
      { labels: { ...inventedWords.labels, response: 'Notre réponse' } },
      'Intitulé des réponses modifié',
      'Label of the responses changed',
    ],
  ])('%j', (words, french, english) => {
    expect(toldOf(words)).toEqual([[french, english]])
  })

  it('with outlet and date for a citation that comes or goes', () => {
    const less = without('citation-1')
    expect(told(less, first)).toEqual([
      [
        'Citation ajoutée au point 1 : Le Courrier de Valmer, 18 juin 2013',
        'Citation added to point 1: Le Courrier de Valmer, 18 juin 2013',
      ],
    ])
    expect(told(first, without('citation-2'))).toEqual([
      ['Citation supprimée du point 1 : Valmer Soir', 'Citation removed from point 1: Valmer Soir'],
    ])
  })

  it('with title and date for evidence that comes', () => {
    expect(told(without('evidence-1'), first)).toEqual([
      [
        'Pièce ajoutée au point 1 : Avis de la commission, mai 2014',
        'Evidence added to point 1: Avis de la commission, mai 2014',
      ],
    ])
  })

  it('with both places for a claim that moves, once', () => {
    const isOf = (id: string) => (piece: Piece) => piece.claim?.id === id
    const swapped = turned((pieces) => [
      ...pieces.slice(0, 2),
      ...pieces.filter(isOf('claim-2')),
      ...pieces.filter(isOf('claim-1')),
      ...pieces.slice(-2),
    ])
    expect(told(first, swapped)).toEqual([
      ['Point 2 déplacé : 1er au lieu de 2e', 'Point 2 moved: 1st instead of 2nd'],
    ])
  })

  it('with both claims for a citation that went from one to another', () => {
    const moved = turned((pieces) => {
      const citation = pieces.find(({ id }) => id === 'citation-2')
      const others = pieces.filter(({ id }) => id !== 'citation-2')
      const at = others.findIndex(({ id }) => id === 'claim-2') + 1
      return citation?.kind === 'citation'
        ? others.toSpliced(at, 0, { ...citation, claim: { id: 'claim-2', number: 2 } })
        : pieces
    })
    expect(told(first, moved)).toEqual([
      ['Citation déplacée du point 1 au point 2', 'Citation moved from point 1 to point 2'],
    ])
  })

  it('that says links where only they changed', () => {
    const linked = (url: string) =>
      turned((pieces) =>
        pieces.map((piece) =>
          piece.kind === 'introduction'
            ? {
                ...piece,
                value: {
                  type: 'root',
                  children: [
                    {
                      type: 'paragraph',
                      children: [
                        { type: 'link', url, children: [{ type: 'text', value: 'Voir' }] },
                      ],
                    },
                  ],
                },
              }
            : piece,
        ),
      )
    expect(told(linked('https://a.example/'), linked('https://b.example/'))).toEqual([
      ['Liens de l’introduction modifiés', 'Links of the introduction changed'],
    ])
  })

  it('of a claim that comes or goes, whatever hangs on it', () => {
    expect(told(first, without('claim-2'))).toEqual([['Point 2 supprimé', 'Point 2 removed']])
    expect(told(without('claim-2'), first)).toEqual([['Point 2 ajouté', 'Point 2 added']])
  })

  it('in both languages, whatever changed, in their typography', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const { changes, note } = changesBetween(before, after)
        for (const change of [...changes, ...(note ? [note] : [])]) {
          for (const language of languages) {
            const sentence = describeChange(change, language)
            expect(sentence).toMatch(/\p{L}/u)
            expect(sentence).not.toContain('undefined')
            expect(displayText(sentence, language)).toBe(sentence)
          }
        }
      }),
    )
  })
})

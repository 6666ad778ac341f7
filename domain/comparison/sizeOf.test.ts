import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/domain/richText/plainText'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { phrase } from '@/testing/any/anyPlainRichText'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import type { Content, DigestedPiece } from './parts/Content'
import { textsOf } from './parts/textsOf'
import { sizeOf } from './sizeOf'
import { countWords } from './words/tokensOf'

const first = inventedContentOf()

const respondedBy = (paragraphs: readonly string[]): Content =>
  first.map((piece) => {
    const children = paragraphs.map(
      (value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const,
    )
    return piece.kind === 'response' && piece.id === 'response-1'
      ? { ...piece, value: { type: 'root', children } }
      : piece
  })

function rows(pieces: number): string {
  const all = Array.from({ length: 200 }, (_, index) => `lot n° ${index % 10} : ${pieces} fers`)
  return all.join(';')
}

/** Sentences as paragraphs, of which one ends behind each sentence for which `ends` is true. */
const cut = (sentences: readonly string[], ends: readonly boolean[]) =>
  sentences
    .map((sentence, place) => sentence + (ends[place] ? '\n' : ' '))
    .join('')
    .trim()
    .split('\n')

/** How many words readers see of a content, without its note and the reasons of withdrawals. */
function wordsOf(content: Content): number {
  const textsOfPiece = (piece: DigestedPiece): readonly string[] => {
    switch (piece.kind) {
      case 'head':
        return [piece.value.title, ...Object.values(piece.value.labels)]
      case 'introduction':
        return plainText(piece.value)
      case 'claim':
        return [piece.value.statement]
      case 'updateLine':
        return [piece.value.words]
      case 'citation':
      case 'response':
      case 'evidence':
        return textsOf(piece)
      case 'standing':
      case 'note':
        return []
    }
  }
  return content.flatMap(textsOfPiece).reduce((sum, text) => sum + countWords(text), 0)
}

const inNfd = (content: Content): Content =>
  JSON.parse(JSON.stringify(content), (key, value) =>
    typeof value === 'string' && key !== 'url' ? value.normalize('NFD') : value,
  )

describe('The size of changes', () => {
  it('The size of changes counts the changes and the inserted and removed words', () => {
    const response = 'Cette livraison n’a jamais eu lieu en mai.'
    const { changes } = changesBetween(first, inventedContentOf({ response, title: 'Nos sondes' }))
    expect(sizeOf(changes)).toEqual({ changes: 2, inserted: 3, removed: 3 })
  })

  it('The size of changes counts all words of a removed citation', () => {
    const rest = inventedContentOf({}, (all) => all.filter(({ id }) => id !== 'citation-2'))
    const { changes } = changesBetween(first, rest)
    expect(sizeOf(changes)).toEqual({ changes: 1, inserted: 0, removed: 5 })
  })

  it('The size is zero without changes, and a move or an address counts no words', () => {
    expect(sizeOf([])).toEqual({ changes: 0, inserted: 0, removed: 0 })
    const citationLink = 'https://ailleurs.example/'
    const { changes } = changesBetween(first, inventedContentOf({ citationLink, secondNumber: 7 }))
    expect(sizeOf(changes)).toEqual({ changes: 2, inserted: 0, removed: 0 })
  })

  it('A change of typography by a space counts no words', () => {
    const { changes } = changesBetween(first, inventedContentOf({ author: 'A.\u00a0Morin' }))
    expect(sizeOf(changes)).toEqual({ changes: 1, inserted: 0, removed: 0 })
  })

  it.each([
    ['a paragraph cut in two', ['Oui. Et non. Enfin.'], ['Oui. Et non.', 'Enfin.'], 0, 0],
    ['paragraphs joined', ['Oui.', 'Et non.', 'Enfin.'], ['Oui. Et non. Enfin.'], 0, 0],
    ['a moved paragraph', ['Oui.', 'Et non.', 'Enfin.'], ['Et non.', 'Enfin.', 'Oui.'], 0, 0],
    [
      'a moved paragraph with another word',
      ['Le premier alinéa parle du zinc de mars.', 'Oui.', 'Et non.'],
      ['Oui.', 'Et non.', 'Le premier alinéa parle du fer de mars.'],
      1,
      1,
    ],
    ['another Unicode form', ['Été à Évreux.'], ['Été à Évreux.'.normalize('NFD')], 0, 0],
    ['other typography', ["l'avis - peut-être"], ['l’avis – peut\u2011être'], 0, 0],
    ['a word in 200 alike rows', [rows(3)], [rows(4)], 200, 200],
    ['a word in each of 200 paragraphs', rows(3).split(';'), rows(4).split(';'), 200, 200],
    ['a word in a text of another Unicode form', ['été bleu'], ['e\u0301te\u0301 gris'], 1, 1],
    ['words that change places', ['Le Nord accuse le Sud.'], ['Le Sud accuse le Nord.'], 2, 2],
  ])('The size of a response with %s counts its words', (_, old, now, inserted, removed) => {
    const { changes } = changesBetween(respondedBy(old), respondedBy(now))
    expect(sizeOf(changes)).toEqual({ changes: 1, inserted, removed })
  })

  it('The reason of a withdrawal counts no words, whether it comes, changes or goes', () => {
    const [mai, juin] = [
      inventedContentOf({ standing: 'Jugé en mai.' }),
      inventedContentOf({ standing: 'Jugé en juin.' }),
    ]
    for (const [before, after] of [
      [first, mai],
      [mai, juin],
      [juin, first],
    ] as const) {
      const { changes } = changesBetween(before, after)
      expect(sizeOf(changes)).toEqual({ changes: 1, inserted: 0, removed: 0 })
    }
  })

  it('The words before, plus inserted, minus removed, are the words after, of any two contents', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const { inserted, removed } = sizeOf(changesBetween(before, after).changes)
        expect(wordsOf(before) + inserted - removed).toBe(wordsOf(after))
      }),
      { numRuns: 300 },
    )
  })

  it('The size of any two contents does not depend on their Unicode form', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const size = sizeOf(changesBetween(before, after).changes)
        const { inserted, removed } = sizeOf(changesBetween(inNfd(before), after).changes)
        expect({ ...size, inserted, removed }).toEqual(size)
      }),
    )
  })

  it('Paragraphs that are cut and joined anywhere between words count no words', () => {
    const sentences = fc
      .array(phrase, { minLength: 1, maxLength: 12 })
      .map((all) => all.map((words, place) => `En 19${place} puis 20${place} : ${words}.`))
    const ends = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(sentences, ends, ends, (words, old, now) => {
        const [before, after] = [cut(words, old), cut(words, now)]
        const { changes } = changesBetween(respondedBy(before), respondedBy(after))
        expect(sizeOf(changes)).toMatchObject({ inserted: 0, removed: 0 })
      }),
      { numRuns: 300 },
    )
  })

  it('The size of any two contents counts their changes', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const { changes } = changesBetween(before, after)
        expect(sizeOf(changes).changes).toBe(changes.length)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import { countingSalts } from '@/testing/invented/countingSalts'
import {
  type InventedWords,
  inventedContent,
  inventedWords,
} from '@/testing/invented/inventedContent'
import { buildCandidate, type Candidate, type CandidateContent } from './buildCandidate'
import type { Part } from './Edition'
import type { Piece } from './Piece'

type Content = Omit<CandidateContent, 'known' | 'newSalt'>

const fresh = (content: Content, known: readonly Part[] = []) =>
  buildCandidate({ ...content, known, newSalt: countingSalts() })

/** What the next submission makes of the content, with salts that were never used before. */
const resubmitted = (before: Candidate, content: Content) => {
  const salts = countingSalts()
  return buildCandidate({
    ...content,
    known: before.parts.map(({ part }) => part),
    newSalt: () => salts().replace(/^0/, 'f'),
  })
}

const changedParts = (before: Candidate, after: Candidate) => {
  const kept = new Set(before.parts.map(({ digest }) => digest))
  return after.parts
    .filter(({ digest }) => !kept.has(digest))
    .map(({ part }) => `${part.kind} ${part.id}`)
}

const { labels } = inventedWords
const first = fresh(inventedContent())

describe('a candidate', () => {
  it('A candidate has the digest of its envelope, which lists the digest of every part in reading order', () => {
    expect(first.digest).toBe(digestOf(first.text))
    expect(first.text).toBe(canonicalText(first.envelope))
    expect(first.parts.map(({ text }) => digestOf(text))).toEqual(
      first.envelope.parts.map(({ digest }) => digest),
    )
    expect(first.envelope.parts.map(({ kind, id }) => ({ kind, id }))).toEqual(
      inventedContent().pieces.map(({ kind, id }) => ({ kind, id })),
    )
  })

  it('A candidate has no free text in its envelope', () => {
    expect(first.text).not.toContain('Corvelle')
    expect(first.text).not.toContain(inventedWords.note)
  })

  it('A candidate keeps its digest when the same content is submitted again', () => {
    const again = resubmitted(first, inventedContent())
    expect(again.digest).toBe(first.digest)
    expect(changedParts(first, again)).toEqual([])
  })

  it('A candidate takes the salt of the first known part where two are equal', () => {
    const other = buildCandidate({
      ...inventedContent(),
      known: [],
      newSalt: (
        (salts) => () =>
          salts().replace(/^0/, 'e')
      )(countingSalts()),
    })
    const known = [first, other].flatMap(({ parts }) => parts.map(({ part }) => part))
    expect(fresh(inventedContent(), known).digest).toBe(first.digest)
  })

  it('A candidate gives equal words of two parts different salts', () => {
    const salts = first.parts.map(({ part }) => part.salt)
    expect(new Set(salts).size).toBe(salts.length)
  })

  it.each<[string, Partial<InventedWords>, string]>([
    ['the slug', { slug: 'nos-sonde' }, 'head dossier-1'],
    ['the title', { title: 'Nos sondes : les Faits' }, 'head dossier-1'],
    ['the label of claims', { labels: { ...labels, claim: 'Point {n}' } }, 'head dossier-1'],
    ['the label of one citation', { labels: { ...labels, citation: 'x' } }, 'head dossier-1'],
    ['the label of citations', { labels: { ...labels, citations: 'x' } }, 'head dossier-1'],
    ['the label of responses', { labels: { ...labels, response: 'x' } }, 'head dossier-1'],
    ['the label of evidence', { labels: { ...labels, evidence: 'x' } }, 'head dossier-1'],
    ['the label of the update line', { labels: { ...labels, update: 'x' } }, 'head dossier-1'],
    ['a word of the introduction', { introduction: 'Voici.' }, 'introduction dossier-1'],
    ['a word of a claim', { statement: 'Corvelle aurait livré.' }, 'claim claim-1'],
    ['whether a claim stands', { standing: 'Le journal a rectifié.' }, 'claim claim-1'],
    ['the heading of a citation', { heading: 'Citation' }, 'citation citation-1'],
    ['the space in a quote', { quote: 'Corvelle «\u202fa\u202f».' }, 'citation citation-1'],
    ['the outlet', { outlet: 'Valmer Soir' }, 'citation citation-1'],
    ['the outlet’s address', { outletAddress: 'https://a.example/' }, 'citation citation-1'],
    ['the author', { author: 'B. Morin' }, 'citation citation-1'],
    ['the words of a date', { citationDate: '18 Juin 2013' }, 'citation citation-1'],
    ['the precision of a date', { citationEdtf: '2013-06' }, 'citation citation-1'],
    ['the link of a citation', { citationLink: 'https://b.example/' }, 'citation citation-1'],
    ['a word of a response', { response: 'Cette livraison a eu lieu.' }, 'response response-1'],
    ['the label of a piece', { evidenceLabel: 'Avis' }, 'evidence evidence-1'],
    ['the note of a use', { evidenceNote: 'page 4' }, 'evidence evidence-1'],
    ['the date of a piece', { evidenceEdtf: '2014' }, 'evidence evidence-1'],
    ['the link of a piece', { evidenceLink: 'https://c.example/' }, 'evidence evidence-1'],
    ['the name of a file', { fileName: 'Avis.pdf' }, 'evidence evidence-1'],
    ['a byte of a file', { fileSha256: 'b'.repeat(64) }, 'evidence evidence-1'],
    ['the update line', { updateLine: 'Mise à jour mai 2014' }, 'updateLine dossier-1'],
    ['the note', { note: 'Première édition.' }, 'note dossier-1'],
  ])(
    'A candidate has another digest when %s changes, and so has that part alone',
    (_, words, part) => {
      const after = resubmitted(first, inventedContent(words))
      expect(after.digest).not.toBe(first.digest)
      expect(changedParts(first, after)).toEqual([part])
    },
  )

  it('Two candidates have the same digest only when all their words are the same', () => {
    const words = fc.string({ unit: 'binary', maxLength: 5 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const before = fresh(inventedContent({ statement: one }))
        const after = resubmitted(before, inventedContent({ statement: other }))
        expect(after.digest === before.digest).toBe(one === other)
      }),
    )
  })

  const withPieces = (turn: (pieces: readonly Piece[]) => readonly Piece[]): Content => ({
    ...inventedContent(),
    pieces: turn(inventedContent().pieces),
  })
  const swap = (one: number, other: number) => (pieces: readonly Piece[]) =>
    pieces.flatMap((piece, index) => {
      const place = index === one ? other : index === other ? one : index
      return pieces[place] ?? piece
    })

  it.each<[string, Content]>([
    ['the number of a claim', inventedContent({ firstNumber: 3 })],
    ['the order of two citations', withPieces(swap(3, 4))],
    [
      'the order of two claims',
      withPieces((pieces) => [
        ...pieces.slice(0, 2),
        ...pieces.slice(7, 9),
        ...pieces.slice(2, 7),
        ...pieces.slice(9),
      ]),
    ],
    ['the end of the note', withPieces((pieces) => pieces.slice(0, -1))],
    ['the class', { ...inventedContent(), class: 'minor' }],
    ['the edition’s number', { ...inventedContent(), number: 2, previous: 'c'.repeat(64) }],
    [
      'the date it states',
      { ...inventedContent(), stated: { words: 'mai 2014', edtf: '2014-05', basis: 'Archives' } },
    ],
  ])(
    'A candidate has another digest when %s changes, though every part keeps its own',
    (_, content) => {
      const after = resubmitted(first, content)
      expect(after.digest).not.toBe(first.digest)
      expect(changedParts(first, after)).toEqual([])
    },
  )

  it('A candidate has another digest in another language or after another edition', () => {
    const second = { ...inventedContent(), number: 2, previous: 'c'.repeat(64) }
    const digests = [
      second,
      { ...second, previous: 'd'.repeat(64) },
      { ...second, number: 3 },
      { ...second, dossier: { id: 'dossier-1', language: 'en' as const } },
    ].map((content) => resubmitted(first, content).digest)
    expect(new Set(digests).size).toBe(4)
  })

  it('A candidate is reconstructed exactly when it has a past date', () => {
    const stated = { words: 'mai 2014', edtf: '2014-05', basis: 'Archives' }
    expect(first.envelope.origin).toBe('published')
    expect(first.envelope).not.toHaveProperty('stated')
    expect(fresh({ ...inventedContent(), stated }).envelope).toMatchObject({
      origin: 'reconstructed',
      stated,
    })
  })

  it.each<[string, Content]>([
    ['a first edition with a predecessor', { ...inventedContent(), previous: 'c'.repeat(64) }],
    ['a second edition without one', { ...inventedContent(), number: 2 }],
    ['no head', withPieces((pieces) => pieces.slice(1))],
    ['a piece that is there twice', withPieces((pieces) => [...pieces, ...pieces.slice(-1)])],
    ['two claims of one number', inventedContent({ secondNumber: 1 })],
    ['a response before its claim', withPieces(swap(2, 5))],
    ['evidence before the response', withPieces(swap(5, 6))],
    ['the note before the update line', withPieces(swap(9, 10))],
    ['a citation under another claim', withPieces(swap(4, 8))],
    ['the head of another dossier', { ...inventedContent(), dossier: { id: 'x', language: 'fr' } }],
    ['half a character', inventedContent({ statement: 'a\ud83d' })],
    ['an address that runs a script', inventedContent({ evidenceLink: 'javascript:alert(1)' })],
    ['a digest that is none', inventedContent({ fileSha256: 'A'.repeat(64) })],
  ])('A candidate is never made of %s', (_, content) => {
    expect(() => fresh(content)).toThrow()
  })

  it('A candidate is never made with a salt that is not 128 bits', () => {
    expect(() =>
      buildCandidate({ ...inventedContent(), known: [], newSalt: () => 'abc' }),
    ).toThrow()
  })
})

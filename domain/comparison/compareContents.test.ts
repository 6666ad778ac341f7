import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '@/domain/edition/Piece'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { applyChanges } from '@/testing/comparison/applyChanges'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { richTextOfLines } from '@/testing/comparison/richTextOfLines'
import { type InventedWords, inventedWords } from '@/testing/invented/inventedContent'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { compareContents } from './compareContents'
import { linesOf } from './lines/linesOf'
import type { Content, DigestedPiece } from './parts/Content'

/** A content as a reader sees it: without digests, without the ids of responses, its rich text in one form. */
const asRead = (content: Content) =>
  content.map(({ digest: _, ...piece }) => {
    if (piece.kind === 'introduction')
      return { ...piece, value: richTextOfLines(linesOf(piece.value)) }
    if (piece.kind === 'response')
      return { ...piece, id: null, value: richTextOfLines(linesOf(piece.value)) }
    return piece
  })

const withDigest = (digestOf: (piece: DigestedPiece) => string) => (content: Content) =>
  content.map((piece) => ({ ...piece, digest: digestOf(piece) }))

const first = inventedContentOf()
const changesTo = (content: Content) => changesBetween(first, content).changes
const turned = (turn: (pieces: readonly Piece[]) => readonly Piece[]) =>
  changesTo(inventedContentOf({}, turn))
const kindsOf = (changes: readonly { kind: string }[]) => changes.map(({ kind }) => kind)

describe('The changes of any two contents', () => {
  it('The changes of any two contents, made to the old one, give the new one', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const { changes, note } = changesBetween(before, after)
        expect(asRead(applyChanges(before, changes, note))).toEqual(asRead(after))
      }),
      { numRuns: 500 },
    )
  })

  it('A content has no changes from itself, whatever the digests', () => {
    const other = withDigest(() => 'a'.repeat(64))
    fc.assert(
      fc.property(anyContentPair, ([content]) => {
        const none = { is: 'later', changes: [], note: null }
        expect(compareContents(content, content)).toEqual(none)
        expect(compareContents(content, other(content))).toEqual(none)
      }),
    )
  })

  it('The changes do not depend on the salts of the parts', () => {
    const salted = withDigest(({ kind, id }) => `${kind} ${id}`)
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const one = kindsOf(changesBetween(before, after).changes)
        expect(kindsOf(changesBetween(salted(before), after).changes)).toEqual(one)
        expect(kindsOf(changesBetween(before, salted(after)).changes)).toEqual(one)
      }),
    )
  })

  it('The changes list each change of a part once', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const names = changesBetween(before, after).changes.map(({ kind, part, ...rest }) =>
          [kind, part.id, 'label' in rest ? rest.label : ''].join(' '),
        )
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})

describe('A first content', () => {
  it('A first content is reported as the first, not as a list of additions', () => {
    expect(compareContents(null, first)).toEqual({ is: 'first' })
  })
})

describe('A changed field', () => {
  const other: Partial<Record<keyof InventedWords, string>> = {
    fileSha256: 'b'.repeat(64),
    outletAddress: 'https://ailleurs.example/',
    citationLink: 'https://ailleurs.example/',
    evidenceLink: 'https://ailleurs.example/',
    slug: 'les-sondes',
  }

  it.each<[keyof InventedWords, string, string]>([
    ['slug', 'slugChanged', 'head dossier-1'],
    ['title', 'titleChanged', 'head dossier-1'],
    ['introduction', 'introductionChanged', 'introduction dossier-1'],
    ['statement', 'statementReworded', 'claim claim-1'],
    ['standing', 'claimWithdrawn', 'claim claim-1'],
    ['heading', 'citationChanged', 'citation citation-1'],
    ['quote', 'citationChanged', 'citation citation-1'],
    ['outlet', 'citationChanged', 'citation citation-1'],
    ['outletAddress', 'citationChanged', 'citation citation-1'],
    ['author', 'citationChanged', 'citation citation-1'],
    ['citationDate', 'citationChanged', 'citation citation-1'],
    ['citationEdtf', 'citationChanged', 'citation citation-1'],
    ['citationLink', 'citationChanged', 'citation citation-1'],
    ['secondQuote', 'citationChanged', 'citation citation-2'],
    ['response', 'responseChanged', 'response response-1'],
    ['evidenceLabel', 'evidenceChanged', 'evidence evidence-1'],
    ['evidenceNote', 'evidenceChanged', 'evidence evidence-1'],
    ['evidenceDate', 'evidenceChanged', 'evidence evidence-1'],
    ['evidenceEdtf', 'evidenceChanged', 'evidence evidence-1'],
    ['evidenceLink', 'evidenceChanged', 'evidence evidence-1'],
    ['fileName', 'evidenceChanged', 'evidence evidence-1'],
    ['fileSha256', 'evidenceChanged', 'evidence evidence-1'],
    ['updateLine', 'updateLineChanged', 'updateLine dossier-1'],
    ['updateEdtf', 'updateLineChanged', 'updateLine dossier-1'],
  ])('A changed %s is one change, %s', (name, kind, part) => {
    const changes = changesTo(inventedContentOf({ [name]: other[name] ?? 'autrement' }))
    expect(changes.map((change) => [change.kind, `${change.part.kind} ${change.part.id}`])).toEqual(
      [[kind, part]],
    )
  })

  it('A changed field is listed with its old value, its new value and the words that differ', () => {
    const outlet = 'Le Courrier de Valmer-sur-Mer'
    const [change] = changesTo(
      inventedContentOf({ outlet, citationLink: 'https://ailleurs.example/' }),
    )
    expect(change).toMatchObject({
      kind: 'citationChanged',
      claim: { id: 'claim-1', number: 1 },
      weight: 'substance',
      fields: [
        {
          field: 'outlet',
          before: inventedWords.outlet,
          after: outlet,
          runs: [
            { text: 'Le Courrier de ', is: 'same' },
            { text: 'Valmer', is: 'removed' },
            { text: 'Valmer-sur-Mer', is: 'inserted' },
          ],
        },
        {
          field: 'link',
          before: inventedWords.citationLink,
          after: 'https://ailleurs.example/',
        },
      ],
    })
  })

  it('Each changed label is listed, and a curly apostrophe counts as typography', () => {
    const labels = {
      ...inventedWords.labels,
      claim: 'Contre-vérité n°\u00a0{n}',
      evidence: 'Pièces',
    }
    expect(changesTo(inventedContentOf({ labels }))).toMatchObject([
      { kind: 'labelChanged', label: 'claim', weight: 'substance' },
      { kind: 'labelChanged', label: 'evidence', before: 'Liens', after: 'Pièces' },
    ])
    const spaced = { ...inventedWords.labels, update: 'Mise à\u00a0jour' }
    expect(changesTo(inventedContentOf({ labels: spaced }))).toMatchObject([
      { kind: 'labelChanged', label: 'update', weight: 'typography' },
    ])
  })

  it('A changed note is listed apart from the changes', () => {
    const comparison = changesBetween(first, inventedContentOf({ note: 'Une autre note.' }))
    expect(comparison).toMatchObject({ changes: [], note: { kind: 'noteChanged' } })
    const without = inventedContentOf({}, (pieces) => pieces.filter(({ kind }) => kind !== 'note'))
    expect(changesBetween(first, without).note?.kind).toBe('noteRemoved')
    expect(changesBetween(without, first).note?.kind).toBe('noteAdded')
  })
})

describe('The standing of a claim', () => {
  const withdrawn = inventedContentOf({ standing: 'Le journal a rectifié.' })

  it('A claim that is withdrawn, reinstated or withdrawn for another reason is one change', () => {
    expect(changesTo(withdrawn)).toMatchObject([
      { kind: 'claimWithdrawn', date: '2015-02-01', reason: 'Le journal a rectifié.' },
    ])
    expect(changesBetween(withdrawn, first).changes).toMatchObject([
      { kind: 'claimReinstated', date: '2015-02-01', reason: 'Le journal a rectifié.' },
    ])
    const otherwise = inventedContentOf({ standing: 'La cour a rectifié.' })
    expect(changesBetween(withdrawn, otherwise).changes).toMatchObject([
      { kind: 'withdrawalChanged', weight: 'substance', fields: [{ field: 'reason' }] },
    ])
  })
})

describe('The standing of a dossier', () => {
  const taken = (reason: string) =>
    inventedContentOf({}, ([head, ...others]) => {
      const value = { is: 'withdrawn' as const, date: '2015-02-01', reason }
      const standing: Piece = { kind: 'standing', id: 'dossier-1', value }
      return head ? [head, standing, ...others] : []
    })

  it('A dossier that is withdrawn, reinstated or withdrawn for another reason is one change', () => {
    expect(changesTo(taken('Une cour.'))).toMatchObject([
      { kind: 'dossierWithdrawn', claim: null, date: '2015-02-01', reason: 'Une cour.' },
    ])
    expect(kindsOf(changesBetween(taken('Une cour.'), first).changes)).toEqual([
      'dossierReinstated',
    ])
    expect(kindsOf(changesBetween(taken('Une cour.'), taken('La loi.')).changes)).toEqual([
      'dossierWithdrawalChanged',
    ])
  })
})

describe('A claim', () => {
  const ten = (order: readonly number[]): Content => [
    ...first.filter(({ kind }) => kind === 'head'),
    ...order.map((number): DigestedPiece => {
      const claim = { id: `claim-${number}`, number }
      const value = { statement: `Allégation ${number}.`, standing: { is: 'stands' as const } }
      return { kind: 'claim', id: claim.id, claim, digest: null, value }
    }),
  ]

  it('A claim that moves to the front of ten is one move, from its position to the new one', () => {
    const { changes } = changesBetween(
      ten([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      ten([8, 1, 2, 3, 4, 5, 6, 7, 9, 10]),
    )
    expect(changes).toMatchObject([
      {
        kind: 'claimMoved',
        claim: { id: 'claim-8', number: 8 },
        part: { before: { place: 8 }, after: { place: 1 } },
      },
    ])
  })

  it('A claim that is removed or added is one change together with its citations, response and evidence', () => {
    const withoutFirst = (pieces: readonly Piece[]) =>
      pieces.filter(({ claim }) => claim?.id !== 'claim-1')
    expect(turned(withoutFirst)).toMatchObject([
      {
        kind: 'claimRemoved',
        claim: { id: 'claim-1', number: 1 },
        part: { before: { place: 1 }, after: null },
        parts: [
          { id: 'citation-1' },
          { id: 'citation-2' },
          { id: 'response-1' },
          { id: 'evidence-1' },
        ],
      },
    ])
    const { changes } = changesBetween(inventedContentOf({}, withoutFirst), first)
    expect(changes).toMatchObject([{ kind: 'claimAdded', part: { before: null } }])
  })

  it('A claim with another number is listed with both numbers', () => {
    expect(changesTo(inventedContentOf({ secondNumber: 3 }))).toMatchObject([
      {
        kind: 'claimRenumbered',
        part: { before: { claim: { number: 2 } }, after: { claim: { number: 3 } } },
      },
    ])
  })
})

describe('The parts of a claim', () => {
  const without = (id: string) => (pieces: readonly Piece[]) =>
    pieces.filter((piece) => piece.id !== id)

  it.each([
    ['citation-1', 'citationRemoved', 'citationAdded'],
    ['response-1', 'responseRemoved', 'responseAdded'],
    ['evidence-1', 'evidenceRemoved', 'evidenceAdded'],
  ])('A part of a claim is removed or added: %s', (id, removed, added) => {
    expect(kindsOf(turned(without(id)))).toEqual([removed])
    const { changes } = changesBetween(inventedContentOf({}, without(id)), first)
    expect(kindsOf(changes)).toEqual([added])
  })

  it('A part that moves within its claim is one change', () => {
    const swapped = (pieces: readonly Piece[]) => {
      const [head, introduction, claim, one, two, ...rest] = pieces
      return [head, introduction, claim, two, one, ...rest].filter((piece) => piece !== undefined)
    }
    expect(kindsOf(turned(swapped))).toEqual(['citationMoved'])
  })

  it('A part that moves from one claim to another is listed in the new claim', () => {
    const moved = (pieces: readonly Piece[]) => {
      const citation = pieces.find(({ id }) => id === 'citation-2')
      const claim = { id: 'claim-2', number: 2 }
      return without('citation-2')(pieces).flatMap((piece): readonly Piece[] =>
        piece.kind === 'claim' && piece.id === 'claim-2' && citation?.kind === 'citation'
          ? [piece, { ...citation, claim }]
          : [piece],
      )
    }
    expect(turned(moved)).toMatchObject([
      {
        kind: 'citationMoved',
        claim: { id: 'claim-2', number: 2 },
        part: {
          before: { claim: { number: 1 }, place: 2 },
          after: { claim: { number: 2 }, place: 1 },
        },
      },
    ])
  })

  it('A response that is written again under another id is a changed response', () => {
    const anew = (pieces: readonly Piece[]) =>
      pieces.map((piece) =>
        piece.id === 'response-1' && piece.kind === 'response'
          ? { ...piece, id: 'response-9', value: { type: 'root' as const, children: [] } }
          : piece,
      )
    expect(turned(anew)).toMatchObject([{ kind: 'responseChanged', part: { id: 'response-9' } }])
  })
})

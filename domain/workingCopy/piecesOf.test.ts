import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import type { HeadValue } from '@/domain/edition/PartValue'
import type { RichText } from '@/domain/richText/RichText'
import { toLexical } from '@/domain/richText/toLexical'
import { orThrow } from '@/operations/frame/orThrow'
import { countingSalts } from '@/testing/invented/countingSalts'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { completePieces } from './completePieces'
import { piecesOf } from './piecesOf'
import type { WorkingClaim, WorkingCopy } from './WorkingCopy'

const say = (value: string): RichText => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})

const citation = (id: string, heading: string | null = null) => ({
  id,
  heading,
  quote: `Citation ${id}`,
  outlet: { name: 'Le Courrier de Valmer', address: null },
  author: null,
  date: null,
  link: null,
})

const evidence = (id: string) => ({
  id,
  label: `Pièce ${id}`,
  note: null,
  date: null,
  kind: null,
  maker: null,
  link: null,
  file: null,
})

const claim = (number: number, changes: Partial<WorkingClaim> = {}): WorkingClaim => ({
  id: `claim-${number}`,
  number,
  statement: `Allégation ${number}`,
  standing: { is: 'stands' },
  citations: [citation(`${number}a`), citation(`${number}b`)],
  response: {
    id: `response-${number}`,
    body: toLexical(say(`Réponse ${number}`)),
    evidence: [evidence(`${number}x`), evidence(`${number}y`)],
  },
  ...changes,
})

const head: HeadValue = {
  slug: 'sondes',
  title: 'Les sondes',
  labels: defaultLabels.fr,
  related: ['other'],
  translationOf: null,
}

const copy = (changes: Partial<WorkingCopy> = {}): WorkingCopy => ({
  dossier: { id: 'dossier', language: 'fr' },
  head,
  standing: { is: 'stands' },
  introduction: toLexical(say('Voici nos réponses.')),
  updateLine: { words: 'Mise à jour mai 2014', edtf: '2014-05' },
  claims: [claim(2), claim(1)],
  ...changes,
})

const piecesWith = (changes: Partial<WorkingCopy>, note: string | null = null) =>
  orThrow(completePieces(copy(changes), note))
const namesWith = (changes: Partial<WorkingCopy>, note: string | null = null) =>
  piecesWith(changes, note).map(({ kind, id }) => `${kind} ${id}`)
const underlined = (words: string) => {
  const state = toLexical(say(words))
  const json = JSON.stringify(state).replace('"format":0', '"format":8')
  return JSON.parse(json)
}

describe('The content of a candidate', () => {
  it('The content of a candidate is in reading order, whatever the numbers of the claims', () => {
    expect(namesWith({}, 'Le point 1 est précisé.')).toEqual([
      'head dossier',
      'introduction dossier',
      ...['claim claim-2', 'citation 2a', 'citation 2b', 'response response-2'],
      ...['evidence 2x', 'evidence 2y'],
      ...['claim claim-1', 'citation 1a', 'citation 1b', 'response response-1'],
      ...['evidence 1x', 'evidence 1y'],
      'updateLine dossier',
      'note dossier',
    ])
  })

  it('The content of a candidate can always be built into a candidate', () => {
    const content = { pieces: piecesWith({}, 'Note.'), known: [], newSalt: countingSalts() }
    const { envelope } = buildCandidate({
      ...content,
      dossier: copy().dossier,
      number: 1,
      previous: null,
      class: 'minor',
      stated: null,
    })
    expect(envelope.parts).toHaveLength(16)
  })

  it('The content of a candidate has everything in the working copy, and nothing else', () => {
    const [top, introduction, first, quoted, , response, used] = piecesWith({})
    const { id, ...value } = citation('2a', 'Citations')
    const { id: use, ...shown } = evidence('2x')
    expect(top?.value).toEqual(head)
    expect(introduction?.value).toEqual(say('Voici nos réponses.'))
    expect(first).toEqual({
      kind: 'claim',
      id: 'claim-2',
      claim: { id: 'claim-2', number: 2 },
      value: { statement: 'Allégation 2', standing: { is: 'stands' } },
    })
    expect(quoted).toMatchObject({ id, value })
    expect(response?.value).toEqual(say('Réponse 2'))
    expect(used).toMatchObject({ id: use, value: shown })
  })

  it('The content of a candidate leaves out what is absent: introduction, update line, note, citations, evidence', () => {
    const response = { id: 'response', body: toLexical(say('Réponse')), evidence: [] }
    const claims = [claim(1, { citations: [], response })]
    const nothing = { introduction: null, updateLine: null, claims }
    expect(namesWith(nothing)).toEqual(['head dossier', 'claim claim-1', 'response response'])
    const empty = toLexical({ type: 'root', children: [{ type: 'paragraph', children: [] }] })
    expect(namesWith({ ...nothing, introduction: empty })).toEqual(namesWith(nothing))
  })

  it('The content of a candidate has the heading of the dossier before the first citation, in the plural when there are several', () => {
    const headings = (list: WorkingClaim['citations']) =>
      piecesWith({ claims: [claim(1, { citations: list })] }).flatMap((piece) =>
        piece.kind === 'citation' ? [piece.value.heading] : [],
      )
    expect(headings([citation('a')])).toEqual(['Citation'])
    expect(headings([citation('a'), citation('b')])).toEqual(['Citations', null])
  })

  it('The content of a candidate has the heading that an editor gave instead, before any citation', () => {
    const citations = [citation('a', 'Dans la presse'), citation('b'), citation('c', 'À la radio')]
    const headings = piecesWith({ claims: [claim(1, { citations })] }).flatMap((piece) =>
      piece.kind === 'citation' ? [piece.value.heading] : [],
    )
    expect(headings).toEqual(['Dans la presse', null, 'À la radio'])
  })
})

describe('A working copy is refused', () => {
  it('A refused working copy lists every reason at once, each with its place', () => {
    const nameless = { ...citation('1a'), outlet: { name: '', address: null } }
    const refusal = completePieces(
      copy({
        head: { ...head, title: ' ' },
        introduction: underlined('Voici'),
        claims: [
          claim(4, { statement: '\n', citations: [nameless, nameless], response: null }),
          claim(5, {
            response: { id: 'response-5', body: underlined('Souligné'), evidence: [] },
          }),
        ],
      }),
      null,
    )
    expect(refusal.ok ? [] : refusal.reasons).toEqual([
      { code: 'title-missing', path: ['title'] },
      {
        code: 'rich-text-underline',
        path: ['introduction', 'children', '0', 'children', '0'],
        values: { block: 1, words: 'Voici' },
      },
      {
        code: 'statement-missing',
        path: ['claims', 'claim-4', 'statement'],
        values: { number: 4 },
      },
      ...[1, 2].map(() => ({
        code: 'outlet-missing',
        path: ['claims', 'claim-4', 'citations', '1a'],
        values: { number: 4 },
      })),
      { code: 'response-missing', path: ['claims', 'claim-4', 'response'], values: { number: 4 } },
      {
        code: 'rich-text-underline',
        path: ['claims', 'claim-5', 'response', 'children', '0', 'children', '0'],
        values: { block: 1, words: 'Souligné', claim: 5 },
      },
    ])
  })

  it('A working copy without a claim is refused', () => {
    expect(codesOf(completePieces(copy({ claims: [] }), null))).toEqual(['claims-missing'])
  })

  it.each([
    ['no response', null],
    ['no words', { id: 'r', body: null, evidence: [evidence('x')] }],
    [
      'blank words',
      { id: 'r', body: toLexical({ type: 'root', children: [] }), evidence: [evidence('x')] },
    ],
  ])('A working copy is refused when the response of a claim has %s', (_, response) => {
    expect(codesOf(completePieces(copy({ claims: [claim(1, { response })] }), null))).toEqual([
      'response-missing',
    ])
  })

  it('A working copy is refused when it uses evidence that no longer exists', () => {
    const gone = { ...evidence('x'), label: '' }
    const response = { id: 'r', body: toLexical(say('Réponse')), evidence: [evidence('w'), gone] }
    const refusal = completePieces(copy({ claims: [claim(1, { response })] }), null)
    expect(refusal.ok ? [] : refusal.reasons).toEqual([
      {
        code: 'evidence-missing',
        path: ['claims', 'claim-1', 'evidence', 'x'],
        values: { number: 1 },
      },
    ])
  })

  it.each([' ', '\u00a0', '\u200b', '\u00ad', '\u2060', '\u3164'])(
    'A working copy is refused wherever required words are only %j',
    (blank) => {
      const empty = { ...citation('c'), quote: blank, outlet: { name: blank, address: null } }
      const use = { ...evidence('x'), label: blank }
      const response = { id: 'r', body: toLexical(say(blank)), evidence: [use] }
      const refusal = completePieces(
        copy({
          head: { ...head, title: blank },
          claims: [claim(1, { statement: blank, citations: [empty], response })],
        }),
        null,
      )
      expect(codesOf(refusal)).toEqual([
        'title-missing',
        'statement-missing',
        'outlet-missing',
        'quote-missing',
        'evidence-label-missing',
        'response-missing',
      ])
    },
  )

  it('A working copy is refused when its rich text is invalid', () => {
    const refusal = completePieces(copy({ introduction: 'des mots' }), null)
    expect(codesOf(refusal)).toEqual(['rich-text-not-a-document'])
  })
})

describe('An incomplete working copy', () => {
  const incomplete = copy({
    introduction: underlined('Voici'),
    claims: [claim(2, { response: null }), claim(1)],
  })

  it('An incomplete working copy still has its existing pieces, in reading order', () => {
    expect(piecesOf(incomplete, null).pieces.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'head dossier',
      ...['claim claim-2', 'citation 2a', 'citation 2b'],
      ...['claim claim-1', 'citation 1a', 'citation 1b', 'response response-1'],
      ...['evidence 1x', 'evidence 1y'],
      'updateLine dossier',
    ])
  })

  it('An incomplete working copy is refused for exactly the reasons that are beside its pieces', () => {
    const { reasons } = piecesOf(incomplete, null)
    expect(reasons.map(({ code }) => code)).toEqual(['rich-text-underline', 'response-missing'])
    expect(completePieces(incomplete, null)).toEqual({ ok: false, reasons })
  })

  it('A working copy is complete exactly when there is no reason against it', () => {
    const gaps = fc.record({
      title: fc.boolean(),
      statement: fc.boolean(),
      outlet: fc.boolean(),
      response: fc.boolean(),
      evidence: fc.boolean(),
    })
    fc.assert(
      fc.property(gaps, (has) => {
        const named = { name: has.outlet ? 'Le Courrier de Valmer' : '', address: null }
        const used = { ...evidence('x'), label: has.evidence ? 'Pièce' : '' }
        const body = has.response ? toLexical(say('Réponse')) : null
        const one = claim(1, {
          statement: has.statement ? 'Allégation' : '',
          citations: [{ ...citation('a'), outlet: named }],
          response: { id: 'r', body, evidence: [used] },
        })
        const written = copy({
          head: { ...head, title: has.title ? head.title : '' },
          claims: [one],
        })
        const { pieces, reasons } = piecesOf(written, null)
        expect(reasons).toHaveLength(Object.values(has).filter((there) => !there).length)
        expect(pieces.filter(({ kind }) => kind === 'response')).toHaveLength(has.response ? 1 : 0)
        expect(pieces.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['head', 'claim', 'citation', 'evidence']),
        )
        expect(completePieces(written, null).ok).toBe(reasons.length === 0)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Block, RichText } from '@/domain/richText/RichText'
import { importDocument } from '@/importer/importDocument'
import { publishedFromDraft } from '@/testing/any/publishedFromDraft'
import { exportDocument } from './exportDocument'

const { draft } = importDocument(
  new TextEncoder().encode(
    'Titre\n\nContre-vérité numéro 1 : a\n\nCitation : « q » (O, 2014)\n\nRéponse : r\n\nLiens :\n2014 : e',
  ),
)
if (draft === null) throw new Error('The document is refused')
const edition = publishedFromDraft(draft)
const [claim] = edition.claims
if (claim === undefined) throw new Error('The document has no claim')
const [citation] = claim.citations
const [use] = claim.evidence

type Claim = PublishedDossier['claims'][number]

const blocksOf = (change: Partial<Claim>): readonly string[] =>
  exportDocument({ ...edition, claims: [{ ...claim, ...change }] })
    .split('\n\n')
    .slice(1)

const response = (...children: readonly Block[]): Claim['response'] => {
  const body: RichText = { type: 'root', children }
  return { id: 'r', body }
}

describe('what an edition has beyond the layout', () => {
  test('a withdrawn claim says so', () => {
    const standing = { is: 'withdrawn' as const, date: '2020-05-04', reason: 'Nous avions tort.' }
    expect(blocksOf({ standing }).slice(0, 2)).toEqual([
      'Contre-vérité numéro 1 : a',
      'Retrait, 2020-05-04 : Nous avions tort.',
    ])
  })

  test('A withdrawn dossier says so after its title', () => {
    const withdrawal = { is: 'withdrawn' as const, date: '2020-05-04', reason: 'Tout est réglé.' }
    expect(exportDocument({ ...edition, withdrawal }).split('\n\n')[1]).toBe(
      'Retrait, 2020-05-04 : Tout est réglé.',
    )
  })

  test('a citation without a heading of its own gets the dossier’s label', () => {
    const bare = { ...citation, id: 'c', heading: null }
    const complete = { quote: 'q', outlet: { name: 'O', address: null }, author: null, date: null }
    const one = { ...bare, ...complete, link: null }
    expect(blocksOf({ citations: [one] })[1]).toBe('Citation : « q » (O)')
    expect(blocksOf({ citations: [one, { ...one, id: 'd' }] }).slice(1, 3)).toEqual([
      'Citations : « q » (O)',
      '« q » (O)',
    ])
  })

  test('emphasis leaves its words, a link its address, and a list its marks', () => {
    const body = response(
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          {
            type: 'listItem',
            children: [
              {
                type: 'paragraph',
                children: [
                  { type: 'strong', children: [{ type: 'text', value: 'fort' }] },
                  { type: 'break' },
                  {
                    type: 'link',
                    url: 'https://a.example/b_(c)',
                    children: [{ type: 'emphasis', children: [{ type: 'text', value: 'ici' }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
      { type: 'paragraph', children: [] },
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'q' }] }],
      },
    )
    expect(blocksOf({ response: body })[2]).toBe(
      'Réponse :\n3. fort ici (https://a.example/b_(c))\n> q',
    )
  })

  test('a response without words, and evidence that is none, have no label', () => {
    const empty = response({ type: 'paragraph', children: [] })
    expect(blocksOf({ response: empty, evidence: [] })).toHaveLength(2)
    expect(blocksOf({ response: null, evidence: [], citations: [] })).toHaveLength(1)
  })

  test('the link of a piece of evidence stands on a line of its own, unless the label says it', () => {
    const link = 'https://a.example'
    const piece = { note: 'n', date: null, kind: null, maker: null, link, file: null, id: 'e' }
    const evidence = [
      { ...piece, label: 'e.' },
      { ...piece, label: `e ${link}`, note: null },
    ]
    expect(blocksOf({ evidence })[3]).toBe(`Liens :\ne. n\n${link}\ne ${link}`)
    expect(use?.label).toBe('e')
  })

  test('a label without a place for the number is not used', () => {
    const head = { ...edition.head, labels: { ...edition.head.labels, claim: 'Rumeur' } }
    expect(exportDocument({ ...edition, head })).toContain('Contre-vérité numéro 1 : a')
  })

  test('a field that the layout has one line for is written on one', () => {
    expect(blocksOf({ statement: 'a\n\nb' })[0]).toBe('Contre-vérité numéro 1 : a b')
  })
})

import { describe, expect, it } from 'vitest'
import { deepestList } from './deepestList'
import { fromLexical } from './fromLexical'

const layout = { version: 1, direction: null, format: '', indent: 0 }
const text = (words: string, more: object = {}) => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  ...more,
})
const block = (type: string, children: unknown[], more: object = {}) => ({
  type,
  ...layout,
  children,
  ...more,
})
const paragraph = (...children: unknown[]) => block('paragraph', children)
const item = (...children: unknown[]) => block('listitem', children, { value: 1 })
const list = (...children: unknown[]) =>
  block('list', children, { listType: 'bullet', start: 1, tag: 'ul' })
const link = (fields: object, ...children: unknown[]) =>
  block('link', children, { fields: { linkType: 'custom', newTab: false, ...fields } })
const state = (...children: unknown[]) => ({ root: block('root', children) })

const url = 'https://exemple.fr'
const label = text('ici')

/** Lists one in another, each after an item of its own. */
const nested = (levels: number): unknown =>
  levels === 1 ? list(item(label)) : list(item(label), item(nested(levels - 1)))

describe('fromLexical', () => {
  it('A refused editor state gives the place of each fault for machines and for people', () => {
    const read = fromLexical(
      state(
        paragraph(text('Le rapport est public.')),
        paragraph(text('La commission a rendu '), text('un avis', { format: 8 })),
      ),
    )
    expect(read).toEqual({
      ok: false,
      reasons: [
        {
          code: 'rich-text-underline',
          path: ['children', '1', 'children', '1'],
          values: { block: 2, words: 'un avis' },
        },
      ],
    })
  })

  it('Blanks around the address of a link are cut', () => {
    const read = fromLexical(state(paragraph(link({ url: ' https://a.example/\u200b' }, label))))
    expect(read).toMatchObject({
      value: { children: [{ children: [{ type: 'link', url: 'https://a.example/' }] }] },
    })
  })

  it('A refused editor state lists every reason at once', () => {
    const read = fromLexical(
      state(
        block('heading', [text('Titre')], { tag: 'h2' }),
        block('paragraph', [text('mot', { format: 1 | 4 | 16 })], { format: 'justify', indent: 1 }),
        paragraph(link({ url: 'javascript:alert(1)', newTab: true }, text('là', { format: 32 }))),
      ),
    )
    expect(read.ok ? [] : read.reasons.map(({ code, values }) => [values?.block, code])).toEqual([
      [1, 'rich-text-heading'],
      [2, 'rich-text-alignment'],
      [2, 'rich-text-indent'],
      [2, 'rich-text-strikethrough'],
      [2, 'rich-text-code'],
      [3, 'rich-text-link-address'],
      [3, 'rich-text-link-new-tab'],
      [3, 'rich-text-script'],
    ])
  })

  it.each<[string, string, unknown]>([
    ['an image', 'rich-text-image', block('upload', [], { relationTo: 'files', value: '1' })],
    ['a table', 'rich-text-table', block('table', [])],
    ['a rule', 'rich-text-rule', { type: 'horizontalrule', version: 1 }],
    ['a block of another feature', 'rich-text-unknown', { type: 'block', version: 2, fields: {} }],
    [
      'a property of another feature',
      'rich-text-unreadable',
      paragraph(text('a', { $: { color: 'red' } })),
    ],
    [
      'a format that does not exist yet',
      'rich-text-unreadable',
      paragraph(text('a', { format: 2048 })),
    ],
    ['text outside of a paragraph', 'rich-text-unreadable', text('a')],
    ['an item outside of a list', 'rich-text-unreadable', item(label)],
    ['a list without items', 'rich-text-unreadable', list()],
    ['a paragraph as an item', 'rich-text-unreadable', list(paragraph(label))],
    ['a node without a type', 'rich-text-unreadable', { children: [] }],
    ['colour', 'rich-text-style', paragraph(text('a', { style: 'color: red' }))],
    ['highlighting', 'rich-text-highlight', paragraph(text('a', { format: 128 }))],
    ['subscript', 'rich-text-script', paragraph(text('a', { format: 32 }))],
    ['superscript', 'rich-text-script', paragraph(text('a', { format: 64 }))],
    ['forced capitals', 'rich-text-case', paragraph(text('a', { format: 512 }))],
    ['an indented quotation', 'rich-text-indent', block('quote', [label], { indent: 1 })],
    [
      'a centred item',
      'rich-text-alignment',
      list(block('listitem', [label], { format: 'center' })),
    ],
    [
      'a link to a document',
      'rich-text-link-internal',
      paragraph(link({ linkType: 'internal', doc: { relationTo: 'files', value: '1' } }, label)),
    ],
    ['a link without an address', 'rich-text-link-address', paragraph(link({}, label))],
    ['a relative link', 'rich-text-link-address', paragraph(link({ url: '/a' }, label))],
    [
      'a link with a blank in its address',
      'rich-text-link-characters',
      paragraph(link({ url: 'http://a.example/é è' }, label)),
    ],
    [
      'a link with an invisible character in its address',
      'rich-text-link-characters',
      paragraph(link({ url: 'https://a.exam\u200bple/' }, label)),
    ],
    [
      'a link with a password',
      'rich-text-link-password',
      paragraph(link({ url: 'https://user:pw@a.example/' }, label)),
    ],
    ['a link without words', 'rich-text-link-empty', paragraph(link({ url }, text('')))],
    [
      'a link within a link',
      'rich-text-link-nested',
      paragraph(link({ url }, label, link({ url }, label))),
    ],
    ['a paragraph within a paragraph', 'rich-text-nested-block', paragraph(paragraph(label))],
    ['a checklist', 'rich-text-checklist', block('list', [item(label)], { listType: 'check' })],
    ['a checked item', 'rich-text-checklist', list(block('listitem', [label], { checked: false }))],
    ['a list that begins indented', 'rich-text-list-first-indented', list(item(list(item(label))))],
    [
      'two lists in one item',
      'rich-text-list-side-by-side',
      list(item(label), item(nested(1)), item(nested(1))),
    ],
    ['words and a list in one item', 'rich-text-list-mixed', list(item(label, nested(1)))],
    ['lists too deep', 'rich-text-list-too-deep', nested(deepestList + 1)],
    [
      'a quotation of two paragraphs',
      'rich-text-quote-paragraphs',
      block('quote', [paragraph(label), paragraph(label)]),
    ],
    ['NUL', 'text-control-character', paragraph(text('a\0'))],
    ['half a character', 'text-broken-character', paragraph(text('a\ud83d'))],
  ])('An editor state with a refused element gives its reason: %s', (_, code, node) => {
    const read = fromLexical(state(paragraph(label), node))
    expect(read.ok ? [] : read.reasons.map((reason) => reason.code)).toEqual([code])
    expect(read).toMatchObject({ reasons: [{ values: { block: 2 } }] })
  })

  it.each([
    null,
    undefined,
    'texte',
    {},
    { root: null },
    { root: { type: 'root' } },
    { ...state(), extra: 1 },
  ])('A value that is not an editor state is refused: %j', (value) => {
    expect(fromLexical(value)).toEqual({
      ok: false,
      reasons: [{ code: 'rich-text-not-a-document', path: [] }],
    })
  })

  it('An endless editor state is refused without a crash', () => {
    const endless = (levels: number) => {
      let node: unknown = list(item(label))
      for (let level = 0; level < levels; level++) node = list(item(label), item(node))
      return node
    }
    expect(fromLexical(state(endless(50_000))).ok).toBe(false)
  })

  it.each([
    ['an alignment that changes nothing', block('paragraph', [label], { format: 'left' })],
    [
      'an address that the editor found by itself',
      paragraph({ ...link({ url }, label), type: 'autolink' }),
    ],
    ['a quotation pasted as one paragraph', block('quote', [paragraph(label)])],
    ['lists as deep as they may be', nested(deepestList)],
    ['an empty paragraph', paragraph()],
  ])('The conversion accepts %s', (_, node) => {
    expect(fromLexical(state(node)).ok).toBe(true)
  })

  it('A nested list is put into the item before it', () => {
    const numbered = block('list', [item(text('b'))], { listType: 'number', start: 4, tag: 'ol' })
    expect(fromLexical(state(list(item(text('a')), item(numbered))))).toEqual({
      ok: true,
      value: {
        type: 'root',
        children: [
          {
            type: 'list',
            ordered: false,
            start: null,
            children: [
              {
                type: 'listItem',
                children: [
                  { type: 'paragraph', children: [{ type: 'text', value: 'a' }] },
                  {
                    type: 'list',
                    ordered: true,
                    start: 4,
                    children: [
                      {
                        type: 'listItem',
                        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'b' }] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    })
  })
})

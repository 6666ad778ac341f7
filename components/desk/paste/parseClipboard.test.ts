import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { fromLexical } from '@/domain/richText/fromLexical'
import { normalise } from '@/domain/richText/normalise'
import type { Block, Inline, List } from '@/domain/richText/RichText'
import { toLexical } from '@/domain/richText/toLexical'
import { parseClipboard } from './parseClipboard'

const { DOMParser } = new Window()

const parse = (html: string) => parseClipboard(new DOMParser().parseFromString(html, 'text/html'))

/** Rich text in one notation: a line for each block, `⏎` for a break. */
const shown = (html: string) => parse(html).text.children.map(blockText).join('\n')

/** The losses as `kind: words`. */
const losses = (html: string) => {
  const { leftOut, madePlain } = parse(html)
  return [...leftOut, ...madePlain].map(({ kind, words }) => (words ? `${kind}: ${words}` : kind))
}

function blockText(block: Block): string {
  if (block.type === 'list') return listText(block, '')
  const [line] = block.type === 'blockquote' ? block.children : [block]
  return `${block.type === 'blockquote' ? '> ' : ''}${line.children.map(inlineText).join('')}`
}

function listText(list: List, indent: string): string {
  return list.children
    .map(({ children: [line, nested] }, index) => {
      const mark = list.ordered ? `${(list.start ?? 1) + index}.` : '-'
      const own = `${indent}${mark} ${line.children.map(inlineText).join('')}`
      return nested ? `${own}\n${listText(nested, `${indent}  `)}` : own
    })
    .join('\n')
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'break':
      return '⏎'
    case 'emphasis':
      return `_${inline.children.map(inlineText).join('')}_`
    case 'strong':
      return `**${inline.children.map(inlineText).join('')}**`
    case 'link':
      return `[${inline.children.map(inlineText).join('')}](${inline.url})`
  }
}

describe('Words that the source shows as deleted', () => {
  const cases = {
    'a tracked deletion of Word':
      '<p>La société <del cite="mailto:A" datetime="2024-01-01"><span>n’a jamais livré</span></del><ins cite="mailto:A">a livré</ins> fin</p>',
    'a struck word': '<p>La société <s>n’a jamais livré</s>a livré fin</p>',
    'a struck word of LibreOffice':
      '<p>La société <strike>n’a jamais livré</strike>a livré fin</p>',
    'a struck span of Google Docs':
      '<p>La société <span style="font-weight:400;text-decoration:line-through">n’a jamais livré</span>a livré fin</p>',
    'a longhand style':
      '<p>La société <span style="text-decoration-line: underline line-through">n’a jamais livré</span>a livré fin</p>',
    'a deletion by a class of Word':
      '<p>La société <span class="msoDel">n’a jamais livré</span>a livré fin</p>',
    'a class of the style sheet':
      '<style><!-- p.x, span.gone { text-decoration: line-through } --></style><p>La société <span class="gone">n’a jamais livré</span>a livré fin</p>',
    'a deletion in several stretches':
      '<p>La société <del>n’a </del><del>jamais </del><del>livré</del>a livré fin</p>',
  }
  for (const [name, html] of Object.entries(cases))
    it(`do not come back as words: ${name}`, () => {
      expect(shown(html)).toBe('La société a livré fin')
      expect(losses(html)).toEqual(['deleted: n’a jamais livré'])
    })
})

it('Deleted words that follow each other stay words of their own', () => {
  const html = '<p>a <s>ment</s> <s>barré</s></p><p><s>b</s></p><p><s>c</s></p>'
  expect(losses(html)).toEqual(['deleted: ment barré', 'deleted: b', 'deleted: c'])
})

describe('Superscripts and subscripts', () => {
  it.each([
    ['3 × 10<sup>6</sup> pièces', '3 × 10⁶ pièces'],
    ['40 m<sup>2</sup>, CO<sub>2</sub>', '40 m², CO₂'],
    ['10<sup>−3</sup>, x<sup>n+1</sup>', '10⁻³, xⁿ⁺¹'],
    ['10<span style="vertical-align:super;font-size:60%">12</span>', '10¹²'],
    ['le rapport<sup>1</sup>.', 'le rapport¹.'],
    [
      'le 1<sup>er</sup> avril, M<sup>me</sup> Valmont, n<sup>o</sup> 5',
      'le 1er avril, Mme Valmont, no 5',
    ],
    ['Verlane<sup>TM</sup>', 'Verlane™'],
    ['<style>.ref { vertical-align: super }</style>10<span class="ref">6</span>', '10⁶'],
  ])('become the characters that Unicode has: %s', (html, text) => {
    expect(shown(`<p>${html}</p>`)).toBe(text)
    expect(losses(`<p>${html}</p>`)).toEqual([])
  })

  it('without such characters are named and left out', () => {
    const html = '<p>x<sup>Ω</sup> et y<sub>β</sub></p>'
    expect(shown(html)).toBe('x et y')
    expect(losses(html)).toEqual(['script: Ω', 'script: β'])
  })
})

describe('Tables and pictures', () => {
  it('A table is left out whole, with a bar between its cells, and never melts into words', () => {
    const html =
      '<p>Avant</p><table><thead><tr><th>Année</th><th>Tonnes</th></tr></thead><tbody><tr><td>2021</td><td>12</td></tr></tbody></table><p>Après</p>'
    expect(shown(html)).toBe('Avant\nAprès')
    expect(losses(html)).toEqual(['table: Année | Tonnes | 2021 | 12'])
  })

  it('A table of one cell only frames its content', () => {
    const html = '<table><tr><td><p>Une lettre.</p><p>Sa suite.</p></td></tr></table>'
    expect(shown(html)).toBe('Une lettre.\nSa suite.')
    expect(losses(html)).toEqual([])
  })

  it('The cells of Excel and Calc are a table', () => {
    const html =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><col width=64><tr height=20><td class=xl65>Lot</td><td>41</td></tr></table></body></html>'
    expect(shown(html)).toBe('')
    expect(losses(html)).toEqual(['table: Lot | 41'])
  })

  it('A picture is left out with its alternative text, and does not join the words beside it', () => {
    const html =
      '<p>Voir<img src="https://a.example/i.png" alt="graphique des tonnes">fin <img src="https://a.example/p/courbe%20B.png?w=3"></p><p><img src="data:image/png;base64,AAAA"></p>'
    expect(shown(html)).toBe('Voir fin')
    expect(losses(html)).toEqual([
      'picture: graphique des tonnes',
      'picture: courbe B.png',
      'picture',
    ])
  })

  it('An emoji that is a picture stays a character, and an invisible picture is none', () => {
    const html =
      '<p>Merci <img class="emoji" alt="😀" src="e.png"><img src="t.gif" width="1" height="1"></p>'
    expect(shown(html)).toBe('Merci 😀')
    expect(losses(html)).toEqual([])
  })

  it('Videos, formulas and rules are named', () => {
    const html =
      '<p>a</p><hr><iframe src="https://v.example/1" title="Le film"></iframe><math><mi>x</mi></math><p>b</p>'
    expect(shown(html)).toBe('a\nb')
    expect(losses(html)).toEqual(['rule', 'media: Le film', 'formula: x'])
  })
})

describe('What stays as plain words and is named', () => {
  it.each([
    ['a heading', '<h2>Les faits</h2><p>Suite</p>', 'Les faits\nSuite', ['heading: Les faits']],
    ['an underlined word', '<p>un <u>mot</u> là</p>', 'un mot là', ['underline: mot']],
    [
      'an underlined style',
      '<p>un <span style="text-decoration: underline">mot <b>fort</b></span></p>',
      'un mot **fort**',
      ['underline: mot fort'],
    ],
    [
      'a footnote mark of Word',
      '<p>livré<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style="mso-special-character:footnote">[1]</span></span></a>.</p>',
      'livré[1].',
      ['footnote: [1]'],
    ],
    [
      'a footnote mark of Google Docs',
      '<p>livré<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p>',
      'livré[1].',
      ['footnote: [1]'],
    ],
    [
      'a footnote mark of LibreOffice',
      '<p>livré<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>',
      'livré¹.',
      ['footnote: 1'],
    ],
    [
      'a footnote mark without brackets',
      '<p>livré<a href="https://w.example/page#cite_note-3">3</a>.</p>',
      'livré[3].',
      ['footnote: 3'],
    ],
    [
      'a link within its page',
      '<p><a href="#partie">plus bas</a></p>',
      'plus bas',
      ['link: plus bas'],
    ],
    [
      'a link to elsewhere than the web',
      '<p><a href="javascript:alert(1)">là</a> <a href="tel:+33">ici</a></p>',
      'là ici',
      ['link: là (javascript:alert(1))', 'link: ici (tel:+33)'],
    ],
    [
      'letters before items',
      '<ol type="a"><li>un</li><li>deux</li></ol>',
      '1. un\n2. deux',
      ['list: un deux'],
    ],
    [
      'a list in a quotation',
      '<blockquote><ul><li>un</li></ul></blockquote>',
      '- un',
      ['quote: un'],
    ],
  ])('%s', (_, html, text, lost) => {
    expect(shown(html)).toBe(text)
    expect(losses(html)).toEqual(lost)
  })
})

describe('What rich text can have', () => {
  it.each([
    [
      'bold and italic',
      '<p><b>a</b> <em>b</em> <strong><i>c</i></strong></p>',
      '**a** _b_ **_c_**',
    ],
    [
      'the wrapper of Google Docs, which is not bold',
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;white-space:pre-wrap;">fort</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> penché</span></p></b><br class="Apple-interchange-newline">',
      '**fort**_ penché_',
    ],
    [
      'links, with underlining of their own',
      '<p><a href="https://a.example/x" style="text-decoration:none"><span style="text-decoration:underline">là</span></a> et <u><a href="mailto:a@b.example">ici</a></u></p>',
      '[là](https://a.example/x) et [ici](mailto:a@b.example)',
    ],
    [
      'two links side by side',
      '<p><a href="https://a.example/">a</a><a href="https://a.example/">b</a></p>',
      '[a](https://a.example/)[b](https://a.example/)',
    ],
    [
      'an address with blanks, encoded',
      '<p><a href="http://a.example/é è">là</a></p>',
      '[là](http://a.example/%C3%A9%20%C3%A8)',
    ],
    ['a quotation of several paragraphs', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n> b'],
    [
      'nested lists',
      '<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>',
      '- a\n  3. b\n- c',
    ],
    ['a list in a list without an item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['a list that begins with a deeper item', '<ul><ul><li>a</li></ul><li>b</li></ul>', '- a\n- b'],
    ['an item of two paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', '- a⏎b'],
    ['a number of its own', '<ol><li>a</li><li value="5">b</li></ol>', '1. a\n5. b'],
    [
      'a checklist',
      '<ul><li><input type="checkbox" checked>fait</li><li><input type="checkbox">à faire</li></ul>',
      '- ☑ fait\n- ☐ à faire',
    ],
    [
      'the bullets of Word',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>a</p><p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o<span>&nbsp;</span></span>b</p><p class=MsoNormal>c</p>',
      '- a\n  - b\nc',
    ],
    [
      'the numbers of Word',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.<span>&nbsp;</span></span>a</p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">3.</span>b</p>',
      '2. a\n3. b',
    ],
    [
      'the letters of Word, as words',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">a)<span>&nbsp;</span></span>un</p>',
      'a) un',
    ],
    ['line breaks', '<p>a<br>b<br></p>', 'a⏎b'],
    ['white space as HTML shows it', '<p>\n  a\n  b&nbsp;: <b> c</b>\n</p>', 'a b\u00A0: **c**'],
    ['white space that is kept', '<pre>a  b\nc</pre>', 'a  b⏎c'],
    [
      'paragraphs of divisions and spans',
      '<div>a</div><div><span>b</span><div>c</div>d</div>',
      'a\nb\nc\nd',
    ],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', 'a\nb'],
    ['a quotation in a line', '<p>dit <q>non</q></p>', 'dit “non”'],
    [
      'no empty paragraphs of Word',
      '<p class=MsoNormal>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>b<o:p></o:p></p>',
      'a\nb',
    ],
  ])('%s', (_, html, text) => {
    expect(shown(html)).toBe(text)
    expect(losses(html)).toEqual([])
  })

  it.each([
    '<p style="text-align:justify;margin-left:40px">a</p>',
    '<p align="right">a</p>',
    '<center>a</center>',
    '<p><font color="red" size="5"><span style="font-family:Arial;background:yellow">a</span></font></p>',
  ])('Alignment, indents, colours, sizes and fonts say nothing: %s', (html) => {
    expect(shown(html)).toBe('a')
    expect(losses(html)).toEqual([])
  })

  it('What the source does not show is nothing', () => {
    const html =
      '<head><title>t</title><style>p{}</style></head><p>a<span style="display:none">b</span><span style="mso-hide:all">c</span><span hidden>d</span><!-- e --></p><script>f</script>'
    expect(shown(html)).toBe('a')
    expect(losses(html)).toEqual([])
  })

  it('Comments in the margin are no words of the text', () => {
    const html =
      '<p>a<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[NS1]</a></span> b</p><div style="mso-element:comment-list"><p>Est-ce vrai ?</p></div>'
    expect(shown(html)).toBe('a b')
    expect(losses(html)).toEqual(['comment: [NS1]', 'comment: Est-ce vrai ?'])
  })
})

describe('Whatever is pasted', () => {
  const tags = [
    'p',
    'div',
    'span',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'sup',
    'sub',
    'h2',
    'blockquote',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'a href="https://a.example/"',
    'a href="#x"',
    'pre',
    'code',
    'q',
    'section',
    'dl',
    'dd',
  ]
  let next = 0
  const word = fc.constant(null).map(() => `mot${next++}x`)
  const html = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      word,
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag.split(' ')[0]}>`),
    ),
  })).node

  it('is rich text that can be published, in which or in whose losses every word is found', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, leftOut, madePlain } = parse(source)
        expect(fromLexical(toLexical(text))).toEqual({ ok: true, value: normalise(text) })
        const found = text.children.map(blockText).join(' ')
        const lost = [...leftOut, ...madePlain].map(({ words }) => words).join(' ')
        for (const [one] of source.matchAll(/mot\d+x/g))
          expect(`${found} ${lost}`.normalize('NFKC')).toContain(one)
      }),
      { numRuns: 300 },
    )
  })

  it('is parsed however deep its lists are', () => {
    const deep = `${'<ul><li>a'.repeat(14)}${'</li></ul>'.repeat(14)}`
    expect(fromLexical(toLexical(parse(deep).text)).ok).toBe(true)
    expect(losses(deep)).not.toEqual([])
  })
})

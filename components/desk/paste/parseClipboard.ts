import { isLinkAddress } from '@/domain/richText/isLinkAddress'
import type { Block } from '@/domain/richText/RichText'
import { attributeOf, childrenOf, type HtmlNode, tagOf, wordsOf } from './HtmlNode'
import { joinLines, lineOf, type Marks, type Piece } from './lineOf'
import { type FoundItem, listsOf } from './listsOf'
import type { LeftOut, Loss, MadePlain, ParsedClipboard } from './ParsedClipboard'
import { scriptText } from './scriptText'
import { type Style, type StyleRule, styleOf, styleRulesIn } from './styleOf'

const setOf = (tags: string): ReadonlySet<string> => new Set(tags.split(' '))

const blocks = setOf(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main nav ol p pre section summary table ul',
)
const headings = setOf('h1 h2 h3 h4 h5 h6')
const unseen = setOf('head link meta noscript script select style template title xml')
const deletions = setOf('del s strike')
const lost: ReadonlyMap<string, LeftOut> = new Map([
  ['img', 'picture'],
  ['svg', 'picture'],
  ['canvas', 'picture'],
  ['video', 'media'],
  ['audio', 'media'],
  ['iframe', 'media'],
  ['object', 'media'],
  ['embed', 'media'],
  ['math', 'formula'],
  ['hr', 'rule'],
])

const mayBeWordless: ReadonlySet<string> = setOf('picture media formula rule table')

/** What holds for the text in an element. */
type Context = Marks & {
  underline: boolean
  script: 'super' | 'sub' | null
  isQuoted: boolean
  /** The number of lists around. */
  level: number
}

/** The item of a list that is being read; `made` is what was made of its first line. */
type Item = Omit<FoundItem, 'line'> & { made: FoundItem | null }

const outermost: Context = {
  strong: false,
  emphasis: false,
  pre: false,
  link: null,
  underline: false,
  script: null,
  isQuoted: false,
  level: 0,
}

/**
 * Parses the HTML of a clipboard, as word processors and browsers write it, to rich text. Its words are all in the
 * text or in a loss. Colours, fonts, sizes, alignment and indents say nothing, and are in neither. Superscripts and
 * subscripts become the characters that Unicode has for them.
 */
export function parseClipboard(root: HtmlNode): ParsedClipboard {
  const parser = new Parser(styleRulesIn(root))
  parser.parse(root, outermost)
  return parser.end()
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

class Parser {
  readonly #rules: readonly StyleRule[]
  readonly #leftOut: Loss<LeftOut>[] = []
  readonly #madePlain: Loss<MadePlain>[] = []
  readonly #blocks: Block[] = []
  #pieces: Piece[] = []
  #items: FoundItem[] = []
  #item: Item | null = null
  #isQuoted = false
  /** The loss that the last words belong to: the next words of its kind continue it. */
  #last: Loss | null = null

  constructor(rules: readonly StyleRule[]) {
    this.#rules = rules
  }

  end(): ParsedClipboard {
    this.#endLine()
    this.#endList()
    return {
      text: { type: 'root', children: this.#blocks },
      leftOut: this.#leftOut.map(inOneLine),
      madePlain: this.#madePlain.map(inOneLine),
    }
  }

  parse(node: HtmlNode, context: Context): void {
    if (node.nodeType === 3) {
      this.#text(node.nodeValue ?? '', context)
      return
    }
    // An element, or the document with its fragments.
    if (![1, 9, 11].includes(node.nodeType)) return
    const tag = tagOf(node)
    const style = styleOf(node, this.#rules)
    if (unseen.has(tag) || isHidden(node, style)) return
    if (isDeleted(node, tag, style)) {
      this.#leave('deleted', wordsOf(node))
      return
    }
    if (isComment(node, style)) {
      this.#leave('comment', wordsOf(node))
      return
    }
    const kind = lost.get(tag)
    if (kind) {
      this.#lose(node, tag, kind, context)
      return
    }
    if (style.get('mso-list') === 'ignore') {
      this.#mark(wordsOf(node), context)
      return
    }
    const inner = contextIn(tag, style, context)
    switch (tag) {
      case 'br':
        this.#pieces.push('break')
        return
      case 'input':
        if (attributeOf(node, 'type').toLowerCase() === 'checkbox')
          this.#text(node.getAttribute?.('checked') === null ? '☐ ' : '☑ ', inner)
        return
      case 'a':
        this.#anchor(node, inner)
        return
      case 'q':
        this.#text('“', inner)
        this.#children(node, inner)
        this.#text('”', inner)
        return
      case 'table':
        this.#table(node, inner)
        return
      case 'ul':
      case 'ol':
        this.#list(node, tag, style, inner)
        return
      case 'span':
        if (style.has('mso-tab-count')) {
          this.#text('\t', { ...inner, pre: true })
          return
        }
    }
    if (!blocks.has(tag)) {
      this.#children(node, inner)
      return
    }
    this.#block(node, tag, style, inner)
  }

  #children(node: HtmlNode, context: Context): void {
    for (const child of childrenOf(node)) this.parse(child, context)
  }

  #block(node: HtmlNode, tag: string, style: Style, context: Context): void {
    this.#endLine()
    const outer = { item: this.#item, isQuoted: this.#isQuoted }
    const level = /\blevel(\d+)/.exec(style.get('mso-list') ?? '')?.[1]
    if (level) this.#item = { level: Number(level) - 1, ordered: false, number: null, made: null }
    this.#isQuoted = context.isQuoted
    this.#children(node, context)
    this.#endLine()
    this.#item = outer.item
    this.#isQuoted = outer.isQuoted
    if (headings.has(tag)) this.#makePlain('heading', wordsOf(node))
  }

  /** The mark that Word writes before an item. What is neither a bullet nor a number stays as words. */
  #mark(words: string, context: Context): void {
    const mark = oneLine(words)
    const number = /^\(?(\d+)[.)]*$/.exec(mark)?.[1]
    if (!this.#item) {
      this.#text(`${mark} `, context)
      return
    }
    if (number) this.#item = { ...this.#item, ordered: true, number: Number(number) }
    else if (/[\p{L}\p{N}]/u.test(mark) && mark !== 'o') {
      this.#item = null
      this.#text(`${mark} `, context)
    }
  }

  #list(node: HtmlNode, tag: string, style: Style, context: Context): void {
    this.#endLine()
    const outer = this.#item
    const inner = { ...context, level: context.level + 1 }
    const isLettered = /^[a-z]$/i.test(attributeOf(node, 'type')) || isLetterStyle(style)
    let next = startOf(node, 'start')
    let isPlain = node.getAttribute?.('reversed') !== null || isLettered
    for (const child of childrenOf(node)) {
      if (tagOf(child) !== 'li') {
        this.parse(child, inner)
        continue
      }
      const itemStyle = styleOf(child, this.#rules)
      if (isHidden(child, itemStyle)) continue
      isPlain ||= isLetterStyle(itemStyle)
      const number = tag === 'ol' ? (startOf(child, 'value') ?? next) : null
      next = null
      this.#item = { level: context.level, ordered: tag === 'ol', number, made: null }
      const checked = attributeOf(child, 'aria-checked')
      if (checked) this.#text(checked === 'true' ? '☑ ' : '☐ ', inner)
      this.parse(child, inner)
      this.#endLine()
      this.#item = null
    }
    this.#item = outer
    if (tag === 'ol' && isPlain) this.#makePlain('list', wordsOf(node))
    if (context.isQuoted && context.level === 0) this.#makePlain('quote', wordsOf(node))
    if (context.level === 0 && !outer) this.#endList()
  }

  /** A table of one cell only frames its content. */
  #table(node: HtmlNode, context: Context): void {
    const cells = cellsOf(node)
    this.#endLine()
    if (cells.length < 2) this.#children(node, context)
    else this.#leave('table', cells.map((cell) => oneLine(wordsOf(cell))).join(' | '))
    this.#endLine()
  }

  #anchor(node: HtmlNode, context: Context): void {
    const href = attributeOf(node, 'href')
    const words = oneLine(wordsOf(node))
    if (/^#(_?cmnt|_msocom|comment)/i.test(href)) {
      this.#leave('comment', words)
      return
    }
    if (isFootnote(node, href)) {
      const isBare = /^\p{N}+$/u.test(words) && context.script === null && !hasScript(node)
      if (isBare) this.#text(`[${words}]`, context)
      else this.#children(node, context)
      this.#makePlain('footnote', words)
      return
    }
    const url = linkAddress(href)
    if (href && !url) this.#makePlain('link', href.startsWith('#') ? words : `${words} (${href})`)
    this.#children(node, url ? { ...context, link: { url } } : context)
  }

  #lose(node: HtmlNode, tag: string, kind: LeftOut, context: Context): void {
    const alt = attributeOf(node, 'alt')
    if (/^\p{Extended_Pictographic}(?:\p{Emoji}|\u200D|\uFE0F)*$/u.test(alt)) {
      this.#text(alt, context)
      return
    }
    const sizes = [attributeOf(node, 'width'), attributeOf(node, 'height')]
    if (tag === 'img' && sizes.some((size) => /^[01](px)?$/.test(size))) return
    const src = attributeOf(node, 'src') || attributeOf(node, 'data')
    const file = src.startsWith('data:') ? '' : (src.split(/[?#]/)[0] ?? '')
    const named = alt || attributeOf(node, 'title') || attributeOf(node, 'aria-label')
    const inner = ['img', 'hr', 'iframe', 'embed'].includes(tag) ? '' : oneLine(wordsOf(node))
    this.#text(' ', context)
    this.#leave(kind, named || inner || decoded(kind === 'media' ? src : file))
  }

  #text(value: string, context: Context): void {
    const isSeen = /\S/u.test(value)
    const text = context.script && isSeen ? scriptText(value, context.script) : value
    if (text === null) {
      this.#leave('script', value)
      return
    }
    if (!isSeen && this.#last) this.#last.words += value
    else if (isSeen && context.underline && !context.link) this.#makePlain('underline', value, true)
    else this.#last = null
    const { strong, emphasis, pre, link } = context
    const marks = { strong, emphasis, pre, link }
    const lines = pre ? text.split(/\r?\n/) : [text]
    lines.forEach((line, index) => {
      if (index > 0) this.#pieces.push('break')
      if (line !== '') this.#pieces.push({ text: line, marks })
    })
  }

  #endLine(): void {
    const line = lineOf(this.#pieces)
    this.#pieces = []
    this.#last = null
    if (!line) return
    const item = this.#item
    if (!item) {
      this.#endList()
      this.#blocks.push(this.#isQuoted ? { type: 'blockquote', children: [line] } : line)
      return
    }
    const { level, ordered, number, made } = item
    const isNext = made !== null && this.#items.at(-1) === made
    if (isNext) this.#items.pop()
    const found = isNext
      ? { ...made, line: joinLines(made.line, line) }
      : { level, ordered, number: made ? null : number, line }
    this.#items.push(found)
    item.made = found
  }

  #endList(): void {
    if (this.#items.length === 0) return
    const plain = (item: FoundItem) =>
      this.#makePlain('list', item.line.children.map(inlineWords).join(''))
    this.#blocks.push(...listsOf(this.#items, plain))
    this.#items = []
  }

  #leave(kind: LeftOut, words: string): void {
    this.#add(this.#leftOut, { kind, words }, kind === 'deleted')
  }

  #makePlain(kind: MadePlain, words: string, goesOn = false): void {
    this.#add(this.#madePlain, { kind, words }, goesOn)
  }

  #add<Kind extends LeftOut | MadePlain>(
    to: Loss<Kind>[],
    loss: Loss<Kind>,
    goesOn: boolean,
  ): void {
    if (loss.words.trim() === '' && !mayBeWordless.has(loss.kind)) return
    const last = to.at(-1)
    if (goesOn && last && last === this.#last && last.kind === loss.kind) last.words += loss.words
    else to.push(loss)
    this.#last = to.at(-1) ?? null
  }
}

const inOneLine = <Kind extends LeftOut | MadePlain>(loss: Loss<Kind>): Loss<Kind> => ({
  kind: loss.kind,
  words: oneLine(loss.words),
})

function contextIn(tag: string, style: Style, outer: Context): Context {
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const place = style.get('vertical-align')
  const lines = decorations(style)
  const space = style.get('white-space')
  return {
    ...outer,
    strong: weight
      ? /^(bold|bolder|[6-9]00)$/.test(weight)
      : outer.strong || tag === 'b' || tag === 'strong',
    emphasis: slant
      ? /^(italic|oblique)/.test(slant)
      : outer.emphasis || ['i', 'em', 'cite', 'dfn', 'var'].includes(tag),
    pre: space ? space.startsWith('pre') || space === 'break-spaces' : outer.pre || tag === 'pre',
    underline: tag !== 'ins' && (outer.underline || tag === 'u' || lines.includes('underline')),
    script:
      place === 'super' || (tag === 'sup' && !place?.startsWith('base'))
        ? 'super'
        : place === 'sub' || (tag === 'sub' && !place?.startsWith('base'))
          ? 'sub'
          : outer.script,
    isQuoted: outer.isQuoted || tag === 'blockquote',
  }
}

const decorations = (style: Style): string =>
  `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`

const isHidden = (node: HtmlNode, style: Style): boolean =>
  style.get('display') === 'none' ||
  /^(hidden|collapse)$/.test(style.get('visibility') ?? '') ||
  style.get('mso-hide') === 'all' ||
  (node.getAttribute?.('hidden') ?? null) !== null

const isDeleted = (node: HtmlNode, tag: string, style: Style): boolean =>
  deletions.has(tag) ||
  decorations(style).includes('line-through') ||
  /\bmsodel\b/i.test(attributeOf(node, 'class'))

const isComment = (node: HtmlNode, style: Style): boolean =>
  /^comment/.test(style.get('mso-element') ?? '') ||
  /\b(msocomanchor|msocommentreference|msocomtxt)\b/i.test(attributeOf(node, 'class'))

const isFootnote = (node: HtmlNode, href: string): boolean =>
  /^#(_?(ftn|edn)|ftnt|fnref|fn[\d:]|footnote|sdfootnote|sdendnote|cite_(note|ref))/i.test(
    href.slice(Math.max(0, href.indexOf('#'))),
  ) || /\b(doc-noteref|sdfootnoteanc|sdendnoteanc)\b/.test(roleAndClass(node))

const roleAndClass = (node: HtmlNode): string =>
  `${attributeOf(node, 'role')} ${attributeOf(node, 'class')}`

const hasScript = (node: HtmlNode): boolean =>
  childrenOf(node).some(
    (child) =>
      tagOf(child) === 'sup' ||
      attributeOf(child, 'style').includes('vertical-align') ||
      hasScript(child),
  )

const isLetterStyle = (style: Style): boolean =>
  /(alpha|latin|roman|greek)/.test(style.get('list-style-type') ?? style.get('list-style') ?? '')

function startOf(node: HtmlNode, name: 'start' | 'value'): number | null {
  const value = attributeOf(node, name)
  return /^\d+$/.test(value) ? Number(value) : null
}

/** The address as rich text may link to it: percent-encoded where it was not; null where it cannot be linked to. */
function linkAddress(href: string): string | null {
  if (isLinkAddress(href)) return href
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null
  const encoded = new URL(href).href
  return isLinkAddress(encoded) ? encoded : null
}

/** The cells and the caption of a table, and text that stands beside them. */
function cellsOf(node: HtmlNode): readonly HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    const isText = child.nodeType === 3 && /\S/u.test(child.nodeValue ?? '')
    return isText || ['td', 'th', 'caption'].includes(tagOf(child)) ? [child] : cellsOf(child)
  })
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1) || address)
  } catch {
    return address
  }
}

const inlineWords = (inline: object): string =>
  'value' in inline && typeof inline.value === 'string'
    ? inline.value
    : 'children' in inline && Array.isArray(inline.children)
      ? inline.children.map(inlineWords).join('')
      : ' '

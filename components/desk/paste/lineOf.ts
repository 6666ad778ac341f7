import { normaliseInlines } from '@/domain/richText/normaliseInlines'
import type { Break, Emphasis, Inline, Paragraph, Run, Text } from '@/domain/richText/RichText'

/** The formatting of a stretch of text. `link` is one object for each link, so that two side by side stay two. */
export type Marks = {
  strong: boolean
  emphasis: boolean
  /** Whether white space stays as it is. */
  pre: boolean
  link: { url: string } | null
}

export type Piece = { text: string; marks: Marks } | 'break'

/** A paragraph of these pieces, with white space as HTML shows it; null if nothing in it can be seen. */
export function lineOf(pieces: readonly Piece[]): Paragraph | null {
  const shown = trimBreaks(collapse(pieces))
  if (shown.every((piece) => piece === 'break' || !/\S/u.test(piece.text))) return null
  const inlines: Inline[] = []
  let of: Marks['link'] = null
  let children: Run[] = []
  for (const piece of shown) {
    const run: Run = piece === 'break' ? { type: 'break' } : runOf(piece.text, piece.marks)
    const link: Marks['link'] = piece === 'break' ? of : piece.marks.link
    if (link === null) inlines.push(run)
    else if (link === of) children.push(run)
    else {
      children = [run]
      inlines.push({ type: 'link', url: link.url, children })
    }
    of = link
  }
  return { type: 'paragraph', children: normaliseInlines(inlines) }
}

/** Two paragraphs as one, with a line break between them. */
export function joinLines(first: Paragraph, second: Paragraph): Paragraph {
  const lineBreak: Break = { type: 'break' }
  return {
    type: 'paragraph',
    children: normaliseInlines([...first.children, lineBreak, ...second.children]),
  }
}

function runOf(value: string, { strong, emphasis }: Marks): Run {
  const text: Text = { type: 'text', value }
  const inner: Text | Emphasis = emphasis ? { type: 'emphasis', children: [text] } : text
  return strong ? { type: 'strong', children: [inner] } : inner
}

/** One blank for each stretch of white space, none at the edges of a line. No-break spaces are characters. */
function collapse(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  let isAfterBlank = true
  for (const piece of pieces) {
    if (piece === 'break') {
      trimEnd(out)
      out.push(piece)
      isAfterBlank = true
      continue
    }
    const { marks } = piece
    const collapsed: string = marks.pre ? piece.text : piece.text.replace(/[ \t\n\r\f]+/g, ' ')
    const text: string = isAfterBlank && !marks.pre ? collapsed.replace(/^ /, '') : collapsed
    if (text === '') continue
    out.push({ text, marks })
    isAfterBlank = text.endsWith(' ')
  }
  trimEnd(out)
  return out
}

function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (last === undefined || last === 'break') return
  const text: string = last.text.replace(/[ \t\n\r\f]+$/, '')
  pieces.pop()
  if (text !== '') pieces.push({ text, marks: last.marks })
  else trimEnd(pieces)
}

function trimBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => piece !== 'break')
  const last = pieces.findLastIndex((piece) => piece !== 'break')
  return first < 0 ? [] : pieces.slice(first, last + 1)
}

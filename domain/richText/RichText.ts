/**
 * The rich text of introductions and responses: a closed subset of mdast (github.com/syntax-tree/mdast),
 * shaped so that the same words with the same marks can be written in one way only: a link is outermost, then
 * strong, then emphasis, and a break stands outside of both. `docs/contracts/rich-text.md` documents it.
 */
export type RichText = { type: 'root'; children: readonly Block[] }

export type Block = Paragraph | List | Blockquote

/** May be empty, as a blank line that an editor left is kept. */
export type Paragraph = { type: 'paragraph'; children: readonly Inline[] }

/** A quotation set apart: exactly one paragraph each. */
export type Blockquote = { type: 'blockquote'; children: readonly [Paragraph] }

/** `start` is the first number of an ordered list, null in a bulleted one. */
export type List = {
  type: 'list'
  ordered: boolean
  start: number | null
  children: readonly ListItem[]
}

export type ListItem = {
  type: 'listItem'
  children: readonly [Paragraph] | readonly [Paragraph, List]
}

export type Inline = Run | Link

/** What a link may hold: all but a link. */
export type Run = Text | Emphasis | Strong | Break

/** Never empty, and without line feeds: a line feed is a break. */
export type Text = { type: 'text'; value: string }

export type Emphasis = { type: 'emphasis'; children: readonly Text[] }

export type Strong = { type: 'strong'; children: readonly (Text | Emphasis)[] }

/** `url` is absolute: http, https or mailto. */
export type Link = { type: 'link'; url: string; children: readonly Run[] }

export type Break = { type: 'break' }

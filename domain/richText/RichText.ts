/**
 * The rich text of introductions and responses: a closed subset of mdast (github.com/syntax-tree/mdast).
 * `docs/contracts/rich-text.md` documents it.
 */
export type RichText = { type: 'root'; children: readonly Block[] }

export type Block = Paragraph | List | Blockquote

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

export type Inline = Text | Emphasis | Strong | Link | Break

export type Text = { type: 'text'; value: string }

export type Emphasis = { type: 'emphasis'; children: readonly Inline[] }

export type Strong = { type: 'strong'; children: readonly Inline[] }

/** A link holds no link. `url` is absolute (http, https, mailto). */
export type Link = { type: 'link'; url: string; children: readonly Inline[] }

export type Break = { type: 'break' }

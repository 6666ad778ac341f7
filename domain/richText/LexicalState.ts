/**
 * The editor's JSON (`@payloadcms/richtext-lexical`), with the features enabled here, as plain data. Arrays are
 * mutable because the types of the collections require it.
 */
export type LexicalState = { root: LexicalRoot }

type Element<Type extends string> = {
  type: Type
  version: number
  direction: null
  format: ''
  indent: number
}

export type LexicalRoot = Element<'root'> & { children: LexicalBlock[] }

export type LexicalBlock = LexicalParagraph | LexicalQuote | LexicalList

/** `textFormat` repeats the format of the first text, as the editor does. */
export type LexicalParagraph = Element<'paragraph'> & {
  children: LexicalInline[]
  textFormat: number
  textStyle: ''
}

export type LexicalQuote = Element<'quote'> & { children: LexicalInline[] }

export type LexicalList = Element<'list'> & {
  children: LexicalListItem[]
  listType: 'bullet' | 'number'
  start: number
  tag: 'ul' | 'ol'
}

/** A nested list is in an item of its own, after its parent item. `value` is the item's number. */
export type LexicalListItem = Element<'listitem'> & {
  children: (LexicalInline | LexicalList)[]
  value: number
}

export type LexicalInline = LexicalRun | LexicalLink

export type LexicalRun = LexicalText | LexicalBreak

/** `format` is a set of bits: 1 bold, 2 italic. A tab is a node of its own. */
export type LexicalText = {
  type: 'text' | 'tab'
  version: number
  detail: number
  format: number
  mode: 'normal'
  style: ''
  text: string
}

export type LexicalBreak = { type: 'linebreak'; version: number }

export type LexicalLink = Element<'link'> & {
  children: LexicalRun[]
  fields: { linkType: 'custom'; newTab: false; url: string }
}

import type { RichText } from '@/domain/richText/RichText'

/** What is left out: its words would say something else, or it has none. */
export type LeftOut =
  | 'deleted'
  | 'script'
  | 'table'
  | 'picture'
  | 'media'
  | 'formula'
  | 'comment'
  | 'rule'

/** What is taken as plain words: they stay, what they looked like or led to does not. */
export type MadePlain = 'heading' | 'underline' | 'footnote' | 'link' | 'list' | 'quote'

/** What rich text cannot have, with its words; `words` is '' where it has none. */
export type Loss<Kind = LeftOut | MadePlain> = { kind: Kind; words: string }

/** Pasted content: the text that rich text can have, and all that it cannot, in the order of the content. */
export type ParsedClipboard = {
  text: RichText
  leftOut: readonly Loss<LeftOut>[]
  madePlain: readonly Loss<MadePlain>[]
}

import { checkFieldText } from '@/domain/fieldText/checkFieldText'
import type { ReasonCode } from '@/domain/ReasonCode'
import { bold, italic } from './lexicalFormat'
import type { LexicalNodeOf } from './lexicalNode'
import { type ParseContext, refuse } from './ParseContext'
import type { Emphasis, Run, Text } from './RichText'

/** The bits of Lexical's text format that the subset refuses (lexical, `TEXT_TYPE_TO_FORMAT`). */
const foreignFormats: readonly [number, ReasonCode][] = [
  [4, 'rich-text-strikethrough'],
  [8, 'rich-text-underline'],
  [16, 'rich-text-code'],
  [32 | 64, 'rich-text-script'],
  [128, 'rich-text-highlight'],
  [256 | 512 | 1024, 'rich-text-case'],
]
const knownBits = foreignFormats.reduce((bits, [bit]) => bits | bit, bold | italic)

/** Parses a text or a tab, with its marks. */
export function parseTextNode(
  node: LexicalNodeOf<'text'> | LexicalNodeOf<'tab'>,
  reading: ParseContext,
): Run {
  const format = Number(node.format ?? 0)
  for (const [bits, code] of foreignFormats) if (format & bits) refuse(reading, code, node)
  if (format > knownBits) refuse(reading, 'rich-text-unreadable', node)
  if (node.style) refuse(reading, 'rich-text-style', node)
  const checked = checkFieldText(node.text)
  if (!checked.ok)
    for (const { code, values } of checked.reasons) refuse(reading, code, node, values)

  const text: Text = { type: 'text', value: node.text }
  const inner: Text | Emphasis = format & italic ? { type: 'emphasis', children: [text] } : text
  return format & bold ? { type: 'strong', children: [inner] } : inner
}

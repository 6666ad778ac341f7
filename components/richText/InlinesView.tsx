import type { Language } from '@/domain/Language'
import type { Inline } from '@/domain/richText/RichText'
import { displayText } from '@/domain/typography/displayText'
import { inlineWords } from './inlineWords'

type Props = {
  inlines: readonly Inline[]
  language: Language
  /** The words before these on the same line: typographic rules also apply across the start of a mark. */
  before?: string
}

export function InlinesView({ inlines, language, before = '' }: Props) {
  return inlines.map((inline, place) => (
    <InlineView
      key={place}
      inline={inline}
      language={language}
      before={before + inlineWords(inlines.slice(0, place))}
    />
  ))
}

type InlineProps = { inline: Inline; language: Language; before: string }

function InlineView({ inline, language, before }: InlineProps) {
  if (inline.type === 'text') return displayText(inline.value, language, before)
  if (inline.type === 'break') return <br />
  const children = <InlinesView inlines={inline.children} language={language} before={before} />
  if (inline.type === 'emphasis') return <em>{children}</em>
  if (inline.type === 'strong') return <strong>{children}</strong>
  return <a href={inline.url}>{children}</a>
}

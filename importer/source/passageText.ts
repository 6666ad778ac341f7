import type { SourceSpan } from './SourceSpan'

/** The words of spans that are one passage, with the line feeds that the text has between them. */
export function passageText(spans: readonly SourceSpan[], text: string): string {
  return spans
    .map((span, index) => {
      const before = spans[index - 1]
      if (before === undefined) return span.text
      const between = text.slice(before.start + before.text.length, span.start)
      return between.replace(/[^\n]/g, '') + span.text
    })
    .join('')
}

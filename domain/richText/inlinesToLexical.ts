import { flattenMarks } from './flattenMarks'
import type { LexicalInline, LexicalRun, LexicalText } from './LexicalState'
import { bold, italic } from './lexicalFormat'
import type { MarkedText } from './MarkedText'
import { normaliseInlines } from './normaliseInlines'
import type { Inline, Run } from './RichText'

/** Inline text in the format of the editor, normalised first. */
export function inlinesToLexical(inlines: readonly Inline[]): LexicalInline[] {
  return normaliseInlines(inlines).flatMap((inline): LexicalInline[] => {
    if (inline.type !== 'link') return runsToLexical([inline])
    const fields = { linkType: 'custom', newTab: false, url: inline.url } as const
    const children = runsToLexical(inline.children)
    return [{ type: 'link', version: 3, direction: null, format: '', indent: 0, fields, children }]
  })
}

function runsToLexical(runs: readonly Run[]): LexicalRun[] {
  return flattenMarks(runs).flatMap((piece): LexicalRun[] =>
    piece.type === 'break' ? [{ type: 'linebreak', version: 1 }] : textToLexical(piece),
  )
}

/** The editor stores a tab as a node of its own that never merges with the text beside it (detail 2). */
function textToLexical({ value, strong, emphasis }: MarkedText): LexicalText[] {
  const format = (strong ? bold : 0) | (emphasis ? italic : 0)
  const common = { version: 1, format, mode: 'normal', style: '' } as const
  return value
    .split(/(\t)/)
    .filter((text) => text !== '')
    .map((text) => ({
      type: text === '\t' ? 'tab' : 'text',
      ...common,
      detail: text === '\t' ? 2 : 0,
      text,
    }))
}

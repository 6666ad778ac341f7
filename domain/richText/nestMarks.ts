import { groupNeighbours } from './groupNeighbours'
import type { MarkedText } from './MarkedText'
import type { Break, Emphasis, Run, Text } from './RichText'

/**
 * The canonical nesting of marked text: equal neighbours are merged, strong is outside emphasis and each is as wide as
 * possible, breaks are outside of both (the editor cannot mark a break).
 */
export function nestMarks(pieces: readonly (MarkedText | Break)[]): readonly Run[] {
  const keyOf = (piece: MarkedText | Break) => (piece.type === 'break' ? 'break' : piece.strong)
  return groupNeighbours(pieces, keyOf).flatMap((group): readonly Run[] => {
    const breaks = group.filter((piece) => piece.type === 'break')
    if (breaks.length > 0) return breaks
    const texts = group.filter((piece) => piece.type === 'text')
    const children = nestEmphasis(texts)
    return texts[0]?.strong ? [{ type: 'strong', children }] : children
  })
}

function nestEmphasis(texts: readonly MarkedText[]): readonly (Text | Emphasis)[] {
  return groupNeighbours(texts, (text) => text.emphasis).map((group): Text | Emphasis => {
    const text: Text = { type: 'text', value: group.map(({ value }) => value).join('') }
    return group[0]?.emphasis ? { type: 'emphasis', children: [text] } : text
  })
}

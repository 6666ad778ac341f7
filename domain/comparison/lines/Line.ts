import type { LineLayout } from './LineLayout'
import type { Stretch } from './Stretch'

/** One paragraph, list item or quotation of a rich text: the unit of comparison. */
export type Line = { layout: LineLayout; stretches: readonly Stretch[] }

/** The text of a line without its marks. */
export const lineText = ({ stretches }: Pick<Line, 'stretches'>): string =>
  stretches.map(({ text }) => text).join('')

/** Stands between the lines of a group while they are compared as one text (U+001F, unit separator). */
export const lineEnd = '\u{1f}'

/** Several lines as the stretches of one, with `between` between them. */
export function joinLines(
  lines: readonly Pick<Line, 'stretches'>[],
  between: string,
): readonly Stretch[] {
  const marks = { strong: false, emphasis: false, link: null }
  return lines.flatMap(({ stretches }, place) =>
    place === 0 ? stretches : [{ text: between, marks }, ...stretches],
  )
}

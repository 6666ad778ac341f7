import type { LineLayout } from './LineLayout'
import type { Stretch } from './Stretch'

/** One paragraph, list item or quotation of a rich text: the unit of comparison. */
export type Line = { layout: LineLayout; stretches: readonly Stretch[] }

/** The text of a line without its marks. */
export const lineText = ({ stretches }: Line): string => stretches.map(({ text }) => text).join('')

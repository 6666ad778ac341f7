import { normalise } from './normalise'
import type { RichText } from './RichText'

/** Plain paragraphs as rich text; a line feed within one becomes a break. */
export function paragraphsText(paragraphs: readonly string[]): RichText {
  return normalise({
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  })
}

import type { LineLayout } from '@/domain/comparison/lines/LineLayout'
import type { ComparisonWords } from '@/locales/comparisonWords'

/** What a line is, in words: "élément de liste, niveau 2". */
export function layoutName(layout: LineLayout, { layout: names }: ComparisonWords): string {
  if (layout.is !== 'item') return names[layout.is]
  const { number, depth } = layout
  const name = number === null ? names.bulleted : names.numbered(number)
  return depth === 1 ? name : names.deep(name, depth)
}

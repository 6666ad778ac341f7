import { foldSame } from '@/domain/comparison/lines/foldSame'
import type { LineChange } from '@/domain/comparison/lines/LineChange'
import { comparisonWords } from '@/locales/comparisonWords'
import type { ComparisonContext } from './ComparisonContext'
import { LineView } from './LineView'

type Props = { lines: readonly LineChange[]; context: ComparisonContext }

/** A compared rich text: changed lines with one unchanged line around them, the rest folded. */
export function LinesView({ lines, context }: Props) {
  return foldSame(lines, 1).map((part, place) =>
    part.is === 'shown' ? (
      <LineView key={place} line={part.line} context={context} />
    ) : (
      <details key={place} className="folded">
        <summary>{comparisonWords(context.language).unchangedLines(part.lines.length)}</summary>
        {part.lines.map((line, at) => (
          <LineView key={at} line={line} context={context} />
        ))}
      </details>
    ),
  )
}

import type { TextRun } from '@/domain/comparison/words/TextRun'
import type { ComparisonContext } from './ComparisonContext'
import { RunsView } from './RunsView'
import { SidesView } from './SidesView'

type Props = { runs: readonly TextRun[]; context: ComparisonContext }

export function TextDifferenceView({ runs, context }: Props) {
  const shown = (gone: TextRun['is'] | null) => {
    const left = runs.filter(({ is }) => is !== gone)
    return left.length === 0 ? null : (
      <p className="compared">
        <RunsView runs={left} language={context.language} />
      </p>
    )
  }
  return (
    <SidesView
      context={context}
      inline={shown(null)}
      before={shown('inserted')}
      after={shown('removed')}
    />
  )
}

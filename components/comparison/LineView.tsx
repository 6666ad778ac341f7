import { isSameLayout } from '@/domain/comparison/lines/isSameLayout'
import type { InlineRun, LineChange } from '@/domain/comparison/lines/LineChange'
import type { LineLayout } from '@/domain/comparison/lines/LineLayout'
import { sideOf } from '@/domain/comparison/lines/sideOf'
import { comparisonWords } from '@/locales/comparisonWords'
import type { ComparisonContext } from './ComparisonContext'
import { InlineRunsView } from './InlineRunsView'
import { LineLayoutView } from './LineLayoutView'
import { layoutName } from './layoutName'
import { MarkedView } from './MarkedView'
import { SidesView } from './SidesView'

type Props = { line: LineChange; context: ComparisonContext }

/** One paragraph, item or quotation of a compared rich text. */
export function LineView({ line, context }: Props) {
  const { before, after, runs } = line
  const { language } = context
  const words = comparisonWords(language)
  const kept = keptLinks(runs)
  const shown = (layout: LineLayout | null, some: readonly InlineRun[]) =>
    layout && (
      <LineLayoutView layout={layout}>
        {some.length === 0 && line.is !== 'changed' ? (
          <BlankView is={line.is} context={context} />
        ) : (
          <InlineRunsView runs={some} language={language} kept={kept} />
        )}
        {before && after && !isSameLayout(before, after) && layout === after && (
          <span className="hint">
            {` (${words.insteadOf(layoutName(after, words), layoutName(before, words))})`}
          </span>
        )}
      </LineLayoutView>
    )
  const both = shown(after ?? before, runs)
  if (line.is === 'same') return both
  return (
    <SidesView
      context={context}
      inline={both}
      before={shown(before, without('inserted', runs))}
      after={shown(after, without('removed', runs))}
    />
  )
}

/**
 * One side of a line. A run whose marks or link changed has its old ones on the old side, and shows the change on the
 * new side.
 */
const without = (gone: 'inserted' | 'removed', runs: readonly InlineRun[]): readonly InlineRun[] =>
  runs
    .filter(({ is }) => is !== gone)
    .map((run) =>
      run.is === 'remarked' && gone === 'inserted'
        ? { is: 'same', text: run.text, marks: run.before }
        : run,
    )

function BlankView({ is, context }: { is: LineChange['is']; context: ComparisonContext }) {
  const { language } = context
  const blank = <span className="hint">{comparisonWords(language).blankLine}</span>
  return is === 'inserted' || is === 'removed' ? (
    <MarkedView is={is} language={language}>
      {blank}
    </MarkedView>
  ) : null
}

function keptLinks(runs: readonly InlineRun[]): ReadonlySet<string> {
  const linksOf = (side: 'before' | 'after') =>
    sideOf(runs, side).flatMap(({ marks }) => marks.link ?? [])
  const before = new Set(linksOf('before'))
  return new Set(linksOf('after').filter((link) => before.has(link)))
}

import { isSameLayout } from '@/domain/comparison/lines/isSameLayout'
import { type InlineRun, isCut, type LineChange } from '@/domain/comparison/lines/LineChange'
import type { LineLayout } from '@/domain/comparison/lines/LineLayout'
import { sideOf } from '@/domain/comparison/lines/sideOf'
import { comparisonWords } from '@/locales/comparisonWords'
import type { ComparisonContext } from './ComparisonContext'
import { InlineRunsView } from './InlineRunsView'
import { LineLayoutView } from './LineLayoutView'
import { layoutName } from './layoutName'
import { type Mark, MarkedView } from './MarkedView'
import { SidesView } from './SidesView'

type Props = { line: LineChange; context: ComparisonContext }

/** One paragraph, item or quotation of a compared rich text. */
export function LineView({ line, context }: Props) {
  const { before, after, runs } = line
  const { language } = context
  const words = comparisonWords(language)
  const kept = keptLinks(runs)
  const moved = line.is === 'movedTo' || line.is === 'movedFrom' ? line.is : null
  const shown = (place: LineLayout | null, some: readonly InlineRun[]) =>
    place && (
      <LineLayoutView layout={place}>
        {(line.is === 'split' || line.is === 'joined') && (
          <span className="hint">{`[${words[line.is]}] `}</span>
        )}
        {some.length === 0 && (line.is === 'inserted' || line.is === 'removed') ? (
          <BlankView is={line.is} context={context} />
        ) : (
          <InlineRunsView runs={some} language={language} moved={moved} kept={kept} />
        )}
        {before && after && !isSameLayout(before, after) && place === after && (
          <span className="hint">
            {` (${words.insteadOf(layoutName(after, words), layoutName(before, words))})`}
          </span>
        )}
      </LineLayoutView>
    )
  const layout = after ?? before
  const both = shown(layout, runs)
  if (line.is === 'same') return both
  return (
    <SidesView
      context={context}
      inline={both}
      before={shown(isCut(line) ? layout : before, without('inserted', runs))}
      after={shown(isCut(line) ? layout : after, without('removed', runs))}
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

function BlankView({ is, context }: { is: Mark; context: ComparisonContext }) {
  const { language } = context
  return (
    <MarkedView is={is} language={language}>
      <span className="hint">{comparisonWords(language).blankLine}</span>
    </MarkedView>
  )
}

function keptLinks(runs: readonly InlineRun[]): ReadonlySet<string> {
  const linksOf = (side: 'before' | 'after') =>
    sideOf(runs, side).flatMap(({ marks }) => marks.link ?? [])
  const before = new Set(linksOf('before'))
  return new Set(linksOf('after').filter((link) => before.has(link)))
}

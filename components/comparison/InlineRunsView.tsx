import type { InlineRun } from '@/domain/comparison/lines/LineChange'
import type { Language } from '@/domain/Language'
import { groupNeighbours } from '@/domain/richText/groupNeighbours'
import { LinkHintView } from './LinkHintView'
import { type Mark, MarkedView } from './MarkedView'
import { RemarkedView } from './RemarkedView'
import { SignsView } from './SignsView'
import { StretchView } from './StretchView'

type Props = {
  runs: readonly InlineRun[]
  language: Language
  /** The mark of a line that moved, around all of its runs. */
  moved: Mark | null
  /** Addresses that the line links to on both sides: these are not shown in full. */
  kept: ReadonlySet<string>
}

/** A compared line of rich text with its marks and links. Adjacent inserted or removed runs get one common mark. */
export function InlineRunsView({ moved, ...props }: Props) {
  if (!moved) return <RunsOfLineView {...props} />
  return (
    <MarkedView is={moved} language={props.language}>
      <RunsOfLineView {...props} />
    </MarkedView>
  )
}

function RunsOfLineView({ runs, language, kept }: Omit<Props, 'moved'>) {
  return groupNeighbours(runs, ({ is }) => is).map((group, place) => {
    const is = group[0]?.is
    const shown = group.map((run, at) =>
      run.is === 'remarked' ? (
        <RemarkedView key={at} run={run} language={language} />
      ) : (
        <StretchView key={at} marks={run.marks}>
          {run.is === 'same' ? run.text : <SignsView text={run.text} language={language} />}
        </StretchView>
      ),
    )
    if (is !== 'inserted' && is !== 'removed') return shown
    return (
      <span key={place}>
        <MarkedView is={is} language={language}>
          {shown}
        </MarkedView>
        {changedLinks(group, kept).map((link) => (
          <LinkHintView
            key={link}
            before={is === 'removed' ? link : null}
            after={is === 'inserted' ? link : null}
            language={language}
          />
        ))}
      </span>
    )
  })
}

const changedLinks = (
  group: readonly InlineRun[],
  kept: ReadonlySet<string>,
): readonly string[] => [
  ...new Set(
    group.flatMap((run) =>
      run.is !== 'remarked' && run.marks.link !== null && !kept.has(run.marks.link)
        ? [run.marks.link]
        : [],
    ),
  ),
]

import type { InlineRun } from '@/domain/comparison/lines/LineChange'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { LinkHintView } from './LinkHintView'
import { StretchView } from './StretchView'

type Props = { run: Extract<InlineRun, { is: 'remarked' }>; language: Language }

/** Unchanged words whose marks or link changed: the change is described in words, with both addresses. */
export function RemarkedView({ run: { text, before, after }, language }: Props) {
  const { mark } = comparisonWords(language)
  const marks = (['strong', 'emphasis'] as const)
    .filter((name) => before[name] !== after[name])
    .map((name) => mark[name][after[name] ? 'added' : 'removed'])
  return (
    <>
      <span className="remarked">
        <StretchView marks={after}>{text}</StretchView>
      </span>
      {marks.length > 0 && <span className="hint"> ({marks.join(', ')})</span>}
      {before.link !== after.link && (
        <LinkHintView before={before.link} after={after.link} language={language} />
      )}
    </>
  )
}

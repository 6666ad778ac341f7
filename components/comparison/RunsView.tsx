import type { TextRun } from '@/domain/comparison/words/TextRun'
import type { Language } from '@/domain/Language'
import { MarkedView } from './MarkedView'
import { SignsView } from './SignsView'

type Props = { runs: readonly TextRun[]; language: Language }

/**
 * Compared text with inserted and removed words marked. Without the typography of pages: it shows the exact
 * characters of the record.
 */
export function RunsView({ runs, language }: Props) {
  return runs.map(({ text, is }, place) =>
    is === 'same' ? (
      text
    ) : (
      <MarkedView key={place} is={is} language={language}>
        <SignsView text={text} language={language} />
      </MarkedView>
    ),
  )
}

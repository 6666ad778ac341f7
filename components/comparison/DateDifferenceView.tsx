import type { DateDifference } from '@/domain/comparison/words/Difference'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import type { ComparisonContext } from './ComparisonContext'
import { MarkedView } from './MarkedView'
import { TextDifferenceView } from './TextDifferenceView'

type Props = { difference: DateDifference; context: ComparisonContext }

/** A changed date as written; where its words are the same, the date that they are parsed as. */
export function DateDifferenceView({ difference: { before, after, runs }, context }: Props) {
  const { language } = context
  const words = comparisonWords(language)
  const isReadAnew = before && after && before.words === after.words
  return (
    <>
      <TextDifferenceView runs={runs} context={context} />
      {isReadAnew && (
        <p className="hint">
          {`${words.meaning}${siteWords(language).colon} `}
          <MarkedView is="removed" language={language}>
            {before.edtf ?? words.nothing}
          </MarkedView>{' '}
          <MarkedView is="inserted" language={language}>
            {after.edtf ?? words.nothing}
          </MarkedView>
        </p>
      )}
    </>
  )
}

import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import { AddressView } from './AddressView'
import { MarkedView } from './MarkedView'

type Props = { before: string | null; after: string | null; language: Language }

/** The address that changed words link to, in full after the words. */
export function LinkHintView({ before, after, language }: Props) {
  return (
    <span className="hint">
      {` (${comparisonWords(language).link}${siteWords(language).colon} `}
      {before !== null && (
        <MarkedView is="removed" language={language}>
          <AddressView address={before} />
        </MarkedView>
      )}
      {before !== null && after !== null && ' '}
      {after !== null && (
        <MarkedView is="inserted" language={language}>
          <AddressView address={after} />
        </MarkedView>
      )}
      )
    </span>
  )
}

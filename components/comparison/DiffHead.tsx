import { NamedEdition } from '@/components/edition/NamedEdition'
import { dossierAddress } from '@/domain/address/addresses'
import { sizeOf } from '@/domain/comparison/sizeOf'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'
import type { DiffPageProps } from './DiffPageProps'

/** Which editions are compared, how much changed, and how to read it. */
export function DiffHead(props: DiffPageProps) {
  const { language, slug, title, edition, base, comparison, pressRoom } = props
  const words = comparisonWords(language)
  const shown = { language, slug, timeZone: pressRoom.timeZone }
  return (
    <header className="page-head">
      <p className="kicker" aria-hidden="true">
        {words.page.kicker}
      </p>
      <h1>
        <span className="unseen">{`${words.page.kicker}${siteWords(language).colon} `}</span>
        <a href={dossierAddress(language, slug)}>{displayText(title, language)}</a>
      </h1>
      <p className="standing">
        <NamedEdition edition={edition} isFirst={true} {...shown} />
        {base && (
          <>
            {', '}
            {words.page.comparedWith}
            <NamedEdition edition={base} isFirst={false} {...shown} />
          </>
        )}
      </p>
      {comparison.is === 'later' && (
        <>
          <p className="size">{words.size(sizeOf(comparison.changes))}</p>
          <p className="explanation legend">
            <ins>{words.inserted}</ins> <del>{words.removed}</del>
            <span className="unseen">{siteWords(language).colon}</span> {words.page.exactWords}
          </p>
        </>
      )}
    </header>
  )
}

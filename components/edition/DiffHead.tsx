import { dossierAddress } from '@/domain/address/addresses'
import { sizeOf } from '@/domain/comparison/sizeOf'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import type { DiffPageProps } from './DiffPageProps'
import { NamedEdition } from './NamedEdition'

/** Which editions are compared, how much changed, and how to read it. */
export function DiffHead(props: DiffPageProps) {
  const { language, slug, title, edition, base, comparison, pressRoom } = props
  const words = comparisonWords(language)
  const shown = { language, slug, timeZone: pressRoom.timeZone }
  return (
    <header className="page-head">
      <p className="kicker">{words.page.kicker}</p>
      <h1>
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
            <ins>{words.inserted}</ins> <del>{words.removed}</del> {words.page.exactWords}
          </p>
        </>
      )}
    </header>
  )
}

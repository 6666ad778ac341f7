import { diffAddress } from '@/domain/address/addresses'
import { markedName } from '@/domain/history/MarginMark'
import { siteWords } from '@/locales/siteWords'
import type { ClaimContext } from './ClaimContext'
import type { ClaimPiece } from './ClaimDesk'

type Props = { piece: Omit<ClaimPiece, 'place'>; context: ClaimContext }

/**
 * Margin marks: the edition in which these words were added or last changed, with a link to that change. Nothing
 * where no edition changed them.
 */
export function MarginMarksView({ piece: { kind, id }, context: { language, margin } }: Props) {
  const marks = margin?.marks.get(markedName(kind, id))
  if (!margin || !marks) return null
  const words = siteWords(language).mark[kind === 'claim' ? 'claim' : 'part']
  return (
    <p className="marks">
      {marks.map(({ is, edition, anchor }) => (
        <a
          key={edition}
          className={is === 'touchedUp' ? 'quiet' : undefined}
          href={`${diffAddress(language, margin.slug, edition)}#${anchor}`}
        >
          {words[is](edition)}
        </a>
      ))}
    </p>
  )
}

import { diffAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { TranslationLink } from './DossierPageProps'

type Props = { translation: TranslationLink; language: Language }

/**
 * Says that a translation is behind its original, what the original withdrew meanwhile, and where to read what else it
 * lacks; nothing where it is up to date.
 */
export function TranslationLagView({ translation: { lag, ...other }, language }: Props) {
  if (!lag || lag.edition === null || lag.edition === lag.current) return null
  const { translation: words } = siteWords(language)
  const list = new Intl.ListFormat(language)
  const { edition, current, withdrawn } = lag
  const points = withdrawn.points.map(String)
  return (
    <p className="lag">
      <strong>{(lag.by === 'this' ? words.thisLags : words.otherLags)(edition, current)}</strong>
      {withdrawn.isWhole && <strong> {words.originalWithdrawn}</strong>}
      {withdrawn.points.length > 0 && (
        <strong> {words.pointsWithdrawn(withdrawn.points.length, list.format(points))}</strong>
      )}
      {lag.by === 'this' && ' '}
      {lag.by === 'this' && (
        <a
          href={diffAddress(other.language, other.slug, current, edition)}
          hrefLang={other.language}
        >
          {words.changesSince}
        </a>
      )}
    </p>
  )
}

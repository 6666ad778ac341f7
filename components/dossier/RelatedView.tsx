import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierLink } from './DossierPageProps'

type Props = { related: readonly DossierLink[]; language: Language }

export function RelatedView({ related, language }: Props) {
  if (related.length === 0) return null
  const words = siteWords(language)
  return (
    <nav className="related" aria-labelledby="related-title">
      <h2 className="heading" id="related-title">
        {words.related}
      </h2>
      <ul>
        {related.map((other) => (
          <li key={`${other.language}/${other.slug}`}>
            <a
              href={dossierAddress(other.language, other.slug)}
              {...(other.language === language
                ? {}
                : { lang: other.language, hrefLang: other.language })}
            >
              {displayText(other.title, other.language)}
            </a>
            {other.isWithdrawn && (
              <>
                {' '}
                <span className="tag">{words.withdrawnDossier}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

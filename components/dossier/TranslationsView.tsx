import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { TranslationLink } from './DossierPageProps'
import { TranslationLagView } from './TranslationLagView'

type Props = { translations: readonly TranslationLink[]; language: Language }

/** The original or the translations of a dossier, each with the edition that the translation follows. */
export function TranslationsView({ translations, language }: Props) {
  const { translation: words, colon, withdrawnDossier } = siteWords(language)
  return translations.map((other) => {
    const { lag } = other
    const name = lag?.by === 'this' ? words.from : words.in
    const isCurrent = lag?.edition === lag?.current
    return (
      <div className="translation" key={`${other.language}/${other.slug}`}>
        <p>
          {`${name[other.language]}${colon} `}
          <a
            href={dossierAddress(other.language, other.slug)}
            lang={other.language}
            hrefLang={other.language}
          >
            {displayText(other.title, other.language)}
          </a>
          {other.isWithdrawn && (
            <>
              {' '}
              <span className="tag">{withdrawnDossier}</span>
            </>
          )}
          {lag?.edition === null && `, ${words.unknown}`}
          {lag && lag.edition !== null && isCurrent && `, ${words.upToDate(lag.edition)}`}
        </p>
        <TranslationLagView translation={other} language={language} />
      </div>
    )
  })
}

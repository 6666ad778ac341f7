import { Fragment } from 'react'
import { lagSentences } from '@/components/translation/lagSentences'
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
  const sentences = lag ? lagSentences(lag, language) : []
  if (!lag || sentences.length === 0) return null
  const { by, edition, current } = lag
  return (
    <p className="lag">
      {sentences.map((sentence) => (
        <Fragment key={sentence}>
          <strong>{sentence}</strong>{' '}
        </Fragment>
      ))}
      {by === 'this' && edition !== null && edition !== current && (
        <a
          href={diffAddress(other.language, other.slug, current, edition)}
          hrefLang={other.language}
        >
          {siteWords(language).translation.changesSince}
        </a>
      )}
    </p>
  )
}

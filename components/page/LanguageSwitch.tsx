import { homeAddress } from '@/domain/address/addresses'
import { languages } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { PageFrame } from './PageFrame'

/** The other languages, each in its own name: this page where it exists there, or that language's home. */
export function LanguageSwitch({ frame: { language, translations } }: { frame: PageFrame }) {
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const translation = translations.find((page) => page.language === other)
      return (
        <li key={other}>
          <a href={translation?.address ?? homeAddress(other)} lang={other} hrefLang={other}>
            {siteWords(other).languageName}
          </a>
        </li>
      )
    })
}

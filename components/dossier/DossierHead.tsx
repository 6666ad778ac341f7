import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierPageProps } from './DossierPageProps'
import { StandingView } from './StandingView'
import { TranslationsView } from './TranslationsView'

type Props = Pick<DossierPageProps, 'pressRoom' | 'dossier' | 'history' | 'translations'>

export function DossierHead({ pressRoom, dossier, history, translations }: Props) {
  const { language } = dossier.dossier
  return (
    <header className="page-head">
      <p className="kicker">{siteWords(language).dossier}</p>
      <h1>{displayText(dossier.head.title, language)}</h1>
      <StandingView
        edition={dossier}
        language={language}
        slug={dossier.head.slug}
        history={history}
        timeZone={pressRoom.timeZone}
      />
      <TranslationsView translations={translations} language={language} />
    </header>
  )
}

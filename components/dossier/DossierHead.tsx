import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierPageProps } from './DossierPageProps'
import { leastForContents } from './leastForContents'
import { StandingView } from './StandingView'
import { TranslationsView } from './TranslationsView'
import { UpdateLineView } from './UpdateLineView'

type Props = Pick<DossierPageProps, 'pressRoom' | 'dossier' | 'history' | 'translations'> & {
  /** Whether the foot of the page says how to follow it. */
  hasFeed?: boolean
}

/** The title of a dossier and how many claims it has: their list can be far below, after an introduction. */
export function DossierHead({ pressRoom, dossier, history, translations, hasFeed }: Props) {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const { length } = dossier.claims
  const withdrawn = dossier.claims.filter(({ standing }) => standing.is === 'withdrawn')
  const hasContents = dossier.withdrawal === null && length >= leastForContents
  return (
    <header className="page-head">
      <p className="kicker">
        {words.dossier}
        {hasContents && ', '}
        {hasContents && <a href="#contents-title">{words.points(length, withdrawn.length)}</a>}
      </p>
      <h1>{displayText(dossier.head.title, language)}</h1>
      <StandingView
        edition={dossier}
        language={language}
        slug={dossier.head.slug}
        history={history}
        timeZone={pressRoom.timeZone}
        follows={hasFeed ? 'dossier' : null}
      />
      {dossier.updateLine !== null && dossier.withdrawal === null && (
        <UpdateLineView
          date={dossier.updateLine}
          label={dossier.head.labels.update}
          language={language}
        />
      )}
      <TranslationsView translations={translations} language={language} />
    </header>
  )
}

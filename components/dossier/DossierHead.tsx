import type { PressRoom } from '@/components/page/PressRoom'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { StandingView } from './StandingView'

type Props = {
  pressRoom: PressRoom
  dossier: PublishedDossier
  history: readonly EditionSummary[]
}

export function DossierHead({ pressRoom, dossier, history }: Props) {
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
    </header>
  )
}

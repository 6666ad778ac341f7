import { EditionDate } from '@/components/edition/EditionDate'
import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierOnHome } from './HomePageProps'

type Props = { dossier: DossierOnHome; language: Language; timeZone: string }

export function DossierEntry({ dossier, language, timeZone }: Props) {
  const { slug, points, withdrawnPoints, isWithdrawn, current } = dossier
  const words = siteWords(language)
  return (
    <li>
      <h3>
        <a href={dossierAddress(language, slug)}>{displayText(current.title, language)}</a>
      </h3>
      <p className="details">
        {current.isDamaged ? (
          <>
            <span className="tag tag-doubtful">{words.damaged}</span>
            <span className="unseen">,</span>{' '}
          </>
        ) : isWithdrawn ? (
          <>
            <span className="tag">{words.withdrawnDossier}</span>
            <span className="unseen">,</span>{' '}
          </>
        ) : (
          `${words.points(points, withdrawnPoints)}, `
        )}
        {words.editionInReference(current.number)},{' '}
        <EditionDate edition={current} language={language} timeZone={timeZone} />
      </p>
    </li>
  )
}

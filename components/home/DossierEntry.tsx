import { EditionDate } from '@/components/edition/EditionDate'
import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierOnHome } from './HomePageProps'

type Props = { dossier: DossierOnHome; language: Language; timeZone: string }

export function DossierEntry({ dossier, language, timeZone }: Props) {
  const { slug, points, withdrawnPoints, isWithdrawn, caution, current } = dossier
  const words = siteWords(language)
  return (
    <li>
      <h3>
        <a href={dossierAddress(language, slug)}>{displayText(current.title, language)}</a>
      </h3>
      <p className="details">
        {current.isDamaged && <Tag words={words.damaged} isDoubtful />}
        {isWithdrawn && <Tag words={words.withdrawnDossier} />}
        {!isWithdrawn && caution && <Tag words={words.translation.caution[caution]} />}
        {!(current.isDamaged || isWithdrawn) && `${words.points(points, withdrawnPoints)}, `}
        {words.editionInReference(current.number)},{' '}
        <EditionDate edition={current} language={language} timeZone={timeZone} />
      </p>
    </li>
  )
}

function Tag({ words, isDoubtful = false }: { words: string; isDoubtful?: boolean }) {
  return (
    <>
      <span className={isDoubtful ? 'tag tag-doubtful' : 'tag'}>{words}</span>
      <span className="unseen">,</span>{' '}
    </>
  )
}

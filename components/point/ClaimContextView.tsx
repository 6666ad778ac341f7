import type { DossierPageProps } from '@/components/dossier/DossierPageProps'
import { StandingView } from '@/components/dossier/StandingView'
import { TranslationLagView } from '@/components/dossier/TranslationLagView'
import { dossierAddress, editionAddress } from '@/domain/address/addresses'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Props = Pick<
  DossierPageProps,
  'pressRoom' | 'dossier' | 'history' | 'addressNames' | 'translations'
> & {
  number: number
  /** Where the claim stands in the dossier, counted from 1. */
  place: number
}

/** The dossier that a claim belongs to, above the claim on its own page. */
export function ClaimContextView(props: Props) {
  const { pressRoom, dossier, history, addressNames, number, place, translations } = props
  const { language } = dossier.dossier
  const { slug, title } = dossier.head
  const words = siteWords(language)
  const address =
    addressNames === 'edition'
      ? editionAddress(language, slug, dossier.number)
      : dossierAddress(language, slug)
  const original = translations.find(({ lag }) => lag?.by === 'this')
  return (
    <div className="point-context">
      <p>
        <a href={address}>{displayText(title, language)}</a>
      </p>
      <p className="kicker">{words.pointOfTotal(number, place, dossier.claims.length)}</p>
      <StandingView
        edition={dossier}
        language={language}
        slug={slug}
        history={history}
        timeZone={pressRoom.timeZone}
        follows="point"
      />
      {original && <TranslationLagView translation={original} language={language} />}
    </div>
  )
}

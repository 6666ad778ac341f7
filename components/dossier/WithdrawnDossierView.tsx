import { WithdrawalView } from '@/components/claim/WithdrawalView'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { editionsAddress } from '@/domain/address/addresses'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'

type Props = { pressRoom: PublicPressRoom; dossier: PublishedDossier; withdrawal: Withdrawal }

/**
 * Replaces the content of a withdrawn dossier: since when and why it is withdrawn, and where its editions can be
 * read.
 */
export function WithdrawnDossierView({ pressRoom, dossier, withdrawal }: Props) {
  const { language } = dossier.dossier
  const words = siteWords(language)
  return (
    <section className="withdrawn-dossier row" aria-labelledby="withdrawn-title">
      <h2 className="heading" id="withdrawn-title">
        {words.withdrawnDossier}
      </h2>
      <WithdrawalView withdrawal={withdrawal} language={language} timeZone={pressRoom.timeZone} />
      <p>
        {words.withdrawnDossierEditions}{' '}
        <a href={editionsAddress(language, dossier.head.slug)}>{words.allEditions}</a>
      </p>
    </section>
  )
}

import { WithdrawalView } from '@/components/claim/WithdrawalView'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

type Props = { withdrawal: Withdrawal; language: Language; timeZone: string }

/** Above the words of a withdrawn dossier: readers see only this notice. */
export function WithdrawalNotice({ withdrawal, language, timeZone }: Props) {
  return (
    <div className="withdrawn-dossier">
      <p className="heading">{siteWords(language).withdrawnDossier}</p>
      <WithdrawalView withdrawal={withdrawal} language={language} timeZone={timeZone} />
    </div>
  )
}

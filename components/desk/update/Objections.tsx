import type { ReviewAtDesk } from '@/desk/update/listReviews'
import type { Language } from '@/domain/Language'
import { updateWords } from '@/locales/updateWords'
import { Discussion } from './Discussion'

type Props = { objections: readonly ReviewAtDesk[]; zone: string; language: Language }

/** The requests for changes that are not answered, in the words of their authors, before something is published. */
export function Objections({ objections, zone, language }: Props) {
  return (
    <div className="desk-notice desk-notice--loud" role="status">
      <p>{updateWords(language).objections(objections.length)}</p>
      <Discussion reviews={objections} zone={zone} language={language} />
    </div>
  )
}

import type { ReactNode } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import type { Language } from '@/domain/Language'
import { updateWords } from '@/locales/updateWords'

type Props = {
  reasons: readonly DescribedReason[]
  language: Language
  /** A reason as what leads to the piece that it is about. */
  leadTo: (reason: DescribedReason) => ReactNode
}

/** What is missing before a dossier can be submitted: all reasons at once, each with a link to its place. */
export function ToComplete({ reasons, language, leadTo }: Props) {
  if (reasons.length === 0) return null
  return (
    <div className="desk-notice update__missing">
      <p>{updateWords(language).toComplete}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.path.join('.')}`}>{leadTo(reason)}</li>
        ))}
      </ul>
    </div>
  )
}

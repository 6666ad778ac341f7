import type { Language } from '@/domain/Language'
import type { UpdateState } from '@/domain/workflow/transitions'
import { updateWords } from '@/locales/updateWords'

type Props = { state: UpdateState; language: Language }

/** In large, to whoever writes, reviews or publishes: called minor, though its differences are substantive. */
export function Understated({ state, language }: Props) {
  const { understated, understatedConsequence } = updateWords(language)
  return (
    <div className="desk-notice desk-notice--loud">
      <p>{understated}</p>
      {state !== 'abandoned' && (
        <p>{understatedConsequence[state === 'published' ? 'published' : 'ahead']}</p>
      )}
    </div>
  )
}

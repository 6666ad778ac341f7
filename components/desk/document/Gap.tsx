import type { ReactNode } from 'react'
import type { Language } from '@/domain/Language'

type Props = {
  language: Language
  /** Names what is missing; null where there is something already. */
  words: string | null
  /** Whether the dossier cannot be published without it. */
  isNeeded?: boolean
  /** The button that adds it; null for a user who may not. */
  children: ReactNode
}

/** The button that adds a piece, where none is or after the last one of its kind. */
export function Gap({ language, words, isNeeded, children }: Props) {
  if (words === null && !children) return null
  const kind = isNeeded ? 'needed' : words === null ? 'more' : 'empty'
  return (
    <div className={`document__gap document__gap--${kind}`} lang={language}>
      {words !== null && <p>{words}</p>}
      {children}
    </div>
  )
}

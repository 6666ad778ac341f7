import type { ReactNode } from 'react'
import type { Language } from '@/domain/Language'

type Props = {
  language: Language
  /** What is not there; null where there is something already. */
  words: string | null
  /** Whether nothing can be published without it. */
  isNeeded?: boolean
  /** What adds it; null for who may not. */
  children: ReactNode
}

/** In the place of what is missing, or after the last piece of its kind: what adds one. */
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

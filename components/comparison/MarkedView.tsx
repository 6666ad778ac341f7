import type { ReactNode } from 'react'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'

export type Mark = 'inserted' | 'removed' | 'movedTo' | 'movedFrom'

type Props = { is: Mark; language: Language; children: ReactNode }

/**
 * Inserted or removed words, or a line that moved. Hidden brackets mark them for readers who hear the page, read it
 * without its styles or copy text from it; those of a move are for everybody.
 */
export function MarkedView({ is, language, children }: Props) {
  const Mark = is === 'inserted' || is === 'movedTo' ? 'ins' : 'del'
  const isMoved = is === 'movedTo' || is === 'movedFrom'
  const bracket = isMoved ? 'hint' : 'unseen'
  return (
    <Mark className={isMoved ? 'moved' : undefined}>
      <span
        className={bracket}
      >{`[${comparisonWords(language)[is]}${siteWords(language).colon} `}</span>
      {children}
      <span className={bracket}>]</span>
    </Mark>
  )
}

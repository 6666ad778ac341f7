import type { ReactNode } from 'react'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'

type Props = { is: 'inserted' | 'removed'; language: Language; children: ReactNode }

/**
 * Inserted or removed words. Hidden brackets mark them for readers who hear the page, read it without its styles or
 * copy text from it.
 */
export function MarkedView({ is, language, children }: Props) {
  const Mark = is === 'inserted' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="unseen">{`[${comparisonWords(language)[is]}${siteWords(language).colon} `}</span>
      {children}
      <span className="unseen">]</span>
    </Mark>
  )
}

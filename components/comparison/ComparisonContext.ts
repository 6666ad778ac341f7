import type { Language } from '@/domain/Language'

/** How changes are shown: in one text, or old text beside new text (in one text where the window is narrow). */
export type ComparisonLayout = 'inline' | 'sideBySide'

export type ComparisonContext = { language: Language; layout: ComparisonLayout }

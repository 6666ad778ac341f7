import type { Language } from '@/domain/Language'

/** How changes are shown: in one text, or the old one beside the new one (one text again where that is narrow). */
export type ComparisonLayout = 'inline' | 'sideBySide'

export type ComparisonContext = { language: Language; layout: ComparisonLayout }

import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** Whether a label itself says that what it names is alleged. Otherwise the view that shows it must say so. */
export const saysAlleged = (label: string, language: Language): boolean =>
  foldText(label).includes(foldText(siteWords(language).allegation))

import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** Whether a label says by itself that what it names is alleged; otherwise who shows it has to. */
export const saysAlleged = (label: string, language: Language): boolean =>
  foldText(label).includes(foldText(siteWords(language).allegation))

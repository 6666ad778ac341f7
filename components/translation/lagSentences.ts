import type { TranslationLag } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** That a translation is behind its original, and what the original withdrew meanwhile; none where neither is so. */
export function lagSentences(lag: TranslationLag, language: Language): readonly string[] {
  const { translation: words } = siteWords(language)
  const { by, edition, current, withdrawn } = lag
  const points = new Intl.ListFormat(language).format(withdrawn.points.map(String))
  return [
    ...(edition === null || edition === current
      ? []
      : [(by === 'this' ? words.thisLags : words.otherLags)(edition, current)]),
    ...(withdrawn.isWhole ? [words.originalWithdrawn] : []),
    ...(points === '' ? [] : [words.pointsWithdrawn(withdrawn.points.length, points)]),
  ]
}

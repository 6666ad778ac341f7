import { type LagCaution, lagCaution, type TranslationLag } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import { lagSentences } from './lagSentences'

/** What must be said of a translation, or of one of its claims, where it is shown without its page. */
export type ShownLag = { caution: LagCaution; sentence: string }

/** `point` is the number of the claim that is shown alone. Null where the translation says what its original says. */
export function shownLag(
  translations: readonly { lag: TranslationLag | null }[],
  point: number | null,
  language: Language,
): ShownLag | null {
  const lag = translations.find((other) => other.lag?.by === 'this')?.lag ?? null
  const caution = lagCaution(lag, point)
  if (lag === null || caution === null) return null
  const points = lag.withdrawn.points.filter((number) => number === (point ?? number))
  const own = { ...lag, withdrawn: { ...lag.withdrawn, points } }
  return { caution, sentence: lagSentences(own, language).join(' ') }
}

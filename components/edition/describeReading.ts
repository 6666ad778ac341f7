import { displayDay } from '@/domain/date/displayDay'
import type { LaterVerdict, SecondReading } from '@/domain/edition/SecondReading'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** Who read an edition before it was public, and since, in sentences. Days are those of the press room. */
export function describeReading(
  reading: SecondReading,
  language: Language,
  timeZone: string,
): string {
  const words = siteWords(language)
  if (reading.is !== 'withoutApprovals') return words.reading[reading.is]
  const list = new Intl.ListFormat(language)
  const dayOf = (instant: string) => displayDay(instant, language, timeZone)
  const since = (['approved', 'changesAsked'] as const).flatMap((is) => {
    const days = daysOf(reading.since, is, dayOf)
    return days.length === 0 ? [] : [words.readSince[is](list.format(days.map(words.onDay)))]
  })
  return [
    words.reading.withoutApprovals(dayOf(reading.at)),
    ...(since.length === 0 ? [words.readSince.none] : since),
  ].join(' ')
}

const daysOf = (
  since: readonly LaterVerdict[],
  is: LaterVerdict['is'],
  dayOf: (instant: string) => string,
): readonly string[] => [
  ...new Set(since.filter((verdict) => verdict.is === is).map(({ at }) => dayOf(at))),
]

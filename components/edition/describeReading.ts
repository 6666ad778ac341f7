import { displayDay } from '@/domain/date/displayDay'
import type { Origin } from '@/domain/edition/Edition'
import type { LaterVerdict, SecondReading } from '@/domain/edition/SecondReading'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/**
 * Who read an edition before it was published or, if it was put together afterwards, recorded here; and who since. In
 * sentences; days are those of the press room.
 */
export function describeReading(
  reading: SecondReading,
  origin: Origin,
  language: Language,
  timeZone: string,
): string {
  const { reading: words, notApprovedSince, onDay } = siteWords(language)
  const sentences = words[origin]
  if (reading.is !== 'withoutApprovals') return sentences[reading.is]
  const list = new Intl.ListFormat(language)
  const dayOf = (instant: string) => displayDay(instant, language, timeZone)
  const since = (['approved', 'changesAsked'] as const).flatMap((is) => {
    const days = daysOf(reading.since, is, dayOf)
    return days.length === 0 ? [] : [sentences[`${is}Since`](list.format(days.map(onDay)))]
  })
  return [
    sentences.withoutApprovals(dayOf(reading.at)),
    ...(since.length === 0 ? [notApprovedSince] : since),
  ].join(' ')
}

const daysOf = (
  since: readonly LaterVerdict[],
  is: LaterVerdict['is'],
  dayOf: (instant: string) => string,
): readonly string[] => [
  ...new Set(since.filter((verdict) => verdict.is === is).map(({ at }) => dayOf(at))),
]

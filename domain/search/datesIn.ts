import { isEdtf } from '@/domain/date/isEdtf'
import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import type { Language } from '@/domain/Language'
import type { Word } from './wordsOf'

/**
 * The dates in a text, however they are written ("01/04/2021", "2021-04-01", "1er avril 2021", "04/2021"): for each
 * word of a date its EDTF values, of a day or a month. English figures may be read both ways: "01/04/2021" is in
 * January or April. `words` are those of the text (wordsOf), `valuesOf` is `datesOf` of its language. A year alone is a
 * word like others.
 */
export function datesIn<Found extends Word>(
  text: string,
  words: readonly Found[],
  valuesOf: (written: string) => readonly string[],
): ReadonlyMap<Found, readonly string[]> {
  const dates = new Map<Found, readonly string[]>()
  words.forEach(({ folded }, place) => {
    if (!/^[12]\d{3}$/.test(folded)) return
    for (const [before, after] of shapes) {
      const some = words.slice(Math.max(0, place - before), place + after + 1)
      const [first, last] = [some.at(0), some.at(-1)]
      if (!first || !last || some.length <= before + after) continue
      const values = valuesOf(text.slice(first.from, last.to))
      if (values.length === 0) continue
      for (const word of some) dates.set(word, values)
      return
    }
  })
  return dates
}

/** How many words a date has before and after its year, the longest first: "1st of April", "1er avril", "-04-01". */
const shapes = [
  [3, 0],
  [2, 0],
  [0, 2],
  [1, 0],
  [0, 1],
] as const

/** The EDTF values, of a day or a month, that one written date may have; none for other words. */
export function datesOf(written: string, language: Language): readonly string[] {
  const { day, month, year } = figures.exec(written)?.groups ?? {}
  if (month === undefined || year === undefined) {
    const { edtf } = parseWrittenDate(written, language)
    return edtf?.includes('-') ? [edtf] : []
  }
  const orders =
    day && language === 'en'
      ? [
          [month, day],
          [day, month],
        ]
      : [[month, day]]
  return [
    ...new Set(
      orders
        .map((parts) => [year, ...parts.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-'))
        .filter(isEdtf),
    ),
  ]
}

const figures =
  /^(?:(?<day>\d{1,2})(?<sign>[/.-]))?(?<month>\d{1,2})(?:\k<sign>|[/.-])(?<year>\d{4})$/

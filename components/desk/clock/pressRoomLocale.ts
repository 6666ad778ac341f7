import type { I18nClient } from '@payloadcms/translations'
import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'

export type DateLocale = I18nClient['dateFNS']

/** The press room's clock: an IANA zone, the language of the person, and the format by which Payload asks for a moment. */
export type Clock = { zone: string; language: Language; format: string }

/**
 * A locale of date-fns that writes moments as the desk's own views do, in the press room's zone. Payload's `formatDate`
 * takes no zone, but gives each moment to the `preprocessor` of the locale. Formats other than `format` (the calendar's
 * days and months) are left to the given locale.
 */
export function pressRoomLocale(given: DateLocale, { zone, language, format }: Clock): DateLocale {
  return {
    ...given,
    localize: {
      ...given.localize,
      preprocessor: (date, parts) =>
        parts.map(({ value }) => value).join('') === format
          ? [{ isToken: false, value: momentWords(date.toISOString(), zone, language) }]
          : (given.localize.preprocessor?.(date, parts) ?? parts),
    },
  }
}

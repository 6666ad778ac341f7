import type { Language } from '@/domain/Language'

/** What every page says of the press room: settings of the desk and where it is served. */
export type PressRoom = {
  /** Scheme and host without a closing slash. */
  origin: string
  name: string
  /** Who answers: stands beside each response as the outlet stands beside each citation. */
  organisation: string
  tagline: Readonly<Record<Language, string | null>>
  /** IANA name, for dates without a time of day in them: `Europe/Paris`. */
  timeZone: string
}

import type { Language } from '@/domain/Language'

/** What every page says of the press room: settings of the desk and where it is served. */
export type PublicPressRoom = {
  /** Scheme and host without a closing slash. */
  origin: string
  name: string
  /** Who answers: named beside each response as the outlet is beside each citation. */
  organisation: string
  tagline: Readonly<Record<Language, string | null>>
  /** IANA name, for dates without a time of day in them: `Europe/Paris`. */
  timeZone: string
  /** The person responsible for what is published; null where nobody is named. */
  director: string | null
  /** The colour of links on light paper (`#rrggbb`), where it is not the default. */
  accent: string | null
  /** The address of an image and its size in pixels. */
  logo: { address: string; width: number; height: number } | null
  /** Whether each edition can be had as a PDF. */
  printsEditions: boolean
}

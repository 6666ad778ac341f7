import { type DatabaseReader, findById } from '@/database/find'
import { type Accent, decideAccent } from '@/domain/colour/decideAccent'
import type { Language } from '@/domain/Language'
import { fromLexical } from '@/domain/richText/fromLexical'
import { isEmptyText } from '@/domain/richText/isEmptyText'
import type { RichText } from '@/domain/richText/RichText'
import type { PressRoom } from '@/payload-types'

export type PressRoomWords = {
  name: string
  organisation: string
  tagline: Readonly<Record<Language, string | null>>
  /** IANA name of the time zone in which the press room shows dates and times. */
  timeZone: string
  contact: RichText | null
  legalNotice: RichText | null
  /** The person responsible for what is published. */
  director: string | null
  /** The colour of links, where it is not the default. */
  accent: Accent | null
  logo: Logo | null
}

/** `width` and `height` are in pixels. */
export type Logo = { sha256: string; name: string; type: string; width: number; height: number }

const defaultName: Record<Language, string> = { fr: 'Salle de presse', en: 'Press room' }

/** The public settings of the press room in a language. No other settings are public. */
export async function getPressRoom(
  reader: DatabaseReader,
  language: Language,
): Promise<PressRoomWords> {
  const settings = await reader.payload.findGlobal({ slug: 'press-room', depth: 0, req: reader })
  return { ...wordsIn(settings, language), logo: await logoOf(reader, settings.logo) }
}

/** The same where nothing is set, for pages that are made without the database. */
export const unsetPressRoom = (language: Language): PressRoomWords => wordsIn({}, language)

function wordsIn(settings: Partial<PressRoom>, language: Language): PressRoomWords {
  const words = settings[language]
  const name = words?.name || defaultName[language]
  return {
    name,
    organisation: settings.organisation || name,
    tagline: { fr: settings.fr?.tagline || null, en: settings.en?.tagline || null },
    timeZone: settings.timeZone || 'Europe/Paris',
    contact: read(words?.contact),
    legalNotice: read(words?.legalNotice),
    director: settings.director || null,
    accent: accentOf(settings.accent),
    logo: null,
  }
}

const accentOf = (written: string | null | undefined): Accent | null => {
  const accent = decideAccent(written ?? '')
  return accent.ok ? accent.value : null
}

/** The logo in the settings: the only file that is public although no edition names it. */
async function logoOf(reader: DatabaseReader, logo: unknown): Promise<Logo | null> {
  const file = typeof logo === 'string' ? await findById(reader, 'files', logo) : null
  const { sha256, name, mimeType, width, height } = file ?? {}
  if (!sha256 || !mimeType || !width || !height) return null
  return { sha256, name: name ?? sha256, type: mimeType, width, height }
}

function read(state: unknown): RichText | null {
  if (!state) return null
  const text = fromLexical(state)
  return text.ok && !isEmptyText(text.value) ? text.value : null
}

import type { Reader } from '@/database/find'
import type { Language } from '@/domain/Language'
import { fromLexical } from '@/domain/richText/fromLexical'
import { isEmptyText } from '@/domain/richText/isEmptyText'
import type { RichText } from '@/domain/richText/RichText'

export type PressRoomWords = {
  name: string
  organisation: string
  tagline: Readonly<Record<Language, string | null>>
  /** IANA name of the zone that its days and hours are told in. */
  timeZone: string
  contact: RichText | null
  legalNotice: RichText | null
}

const defaultName: Record<Language, string> = { fr: 'Salle de presse', en: 'Press room' }

/** What the press room says of itself in a language: the only settings that are public. */
export async function getPressRoom(reader: Reader, language: Language): Promise<PressRoomWords> {
  const settings = await reader.payload.findGlobal({ slug: 'press-room', depth: 0, req: reader })
  const words = settings[language]
  const name = words?.name || defaultName[language]
  return {
    name,
    organisation: settings.organisation || name,
    tagline: { fr: settings.fr?.tagline || null, en: settings.en?.tagline || null },
    timeZone: settings.timeZone || 'Europe/Paris',
    contact: read(words?.contact),
    legalNotice: read(words?.legalNotice),
  }
}

function read(state: unknown): RichText | null {
  if (!state) return null
  const text = fromLexical(state)
  return text.ok && !isEmptyText(text.value) ? text.value : null
}

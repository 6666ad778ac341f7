import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'

/** What the press room is for, or only its name. */
export function homeImage(pressRoom: PublicPressRoom, language: Language): ImageWords {
  const tagline = pressRoom.tagline[language]
  return {
    label: null,
    caution: null,
    isAlleged: false,
    words: displayText(tagline ?? pressRoom.organisation, language),
    lines: [new URL(pressRoom.origin).host],
  }
}

import type { Language } from '@/domain/Language'
import type { RichText } from '@/domain/richText/RichText'
import type { PressRoom } from './PressRoom'

/** A page whose text is a setting; `text` is null until the desk has written it. */
export type TextPageProps = {
  pressRoom: PressRoom
  language: Language
  page: 'contact' | 'legal-notice'
  text: RichText | null
}

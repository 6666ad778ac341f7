import type { Language } from '@/domain/Language'
import type { RichText } from '@/domain/richText/RichText'
import type { PublicPressRoom } from './PublicPressRoom'

/** A page whose text is a setting; `text` is null until the desk has written it. */
export type TextPageProps = {
  pressRoom: PublicPressRoom
  language: Language
  page: 'contact' | 'legal-notice'
  text: RichText | null
}

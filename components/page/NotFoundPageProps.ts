import type { Language } from '@/domain/Language'
import type { PublicPressRoom } from './PublicPressRoom'

/** `language` is null where the address does not say it: the page then speaks both. */
export type NotFoundPageProps = { pressRoom: PublicPressRoom; language: Language | null }

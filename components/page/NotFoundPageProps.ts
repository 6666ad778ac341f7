import type { Language } from '@/domain/Language'
import type { PressRoom } from './PressRoom'

/** `language` is null where the address does not say it: the page then speaks both. */
export type NotFoundPageProps = { pressRoom: PressRoom; language: Language | null }

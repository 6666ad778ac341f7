import type { PressRoom } from '@/components/page/PressRoom'
import type { Language } from '@/domain/Language'
import type { Answer } from '@/domain/search/findIn'
import type { Query } from '@/domain/search/readQuery'

export type SearchPageProps = {
  pressRoom: PressRoom
  language: Language
  query: Query
  /** Whether past editions were to be searched too. */
  past: boolean
  /** Null where no word was asked for. */
  answer: Answer | null
}

import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Language } from '@/domain/Language'
import type { Query } from '@/domain/search/parseQuery'
import type { SearchAnswer } from '@/domain/search/SearchAnswer'

export type SearchPageProps = {
  pressRoom: PublicPressRoom
  language: Language
  query: Query
  /** Whether past editions were to be searched too. */
  past: boolean
  /** Null where the search has no words. */
  answer: SearchAnswer | null
}

import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { TranslationLag } from '@/domain/edition/TranslationLag'
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
  /** By slug: how far the translations among what was found are behind their original. */
  lags: ReadonlyMap<string, TranslationLag>
}

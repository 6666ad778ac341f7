import type { UpdateToList } from '@/components/edition/UpdateEntry'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import type { Language } from '@/domain/Language'

export type CorrectionsPageProps = {
  pressRoom: PublicPressRoom
  language: Language
  filter: CorrectionsFilter
  /** How many updates there are under the filter, and on how many pages. */
  count: number
  pages: number
  /** Years of any update, the latest first. */
  years: readonly number[]
  /** Those of this page, the latest first. */
  updates: readonly UpdateToList[]
}

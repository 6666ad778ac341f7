import type { UpdateToList } from '@/components/edition/UpdateEntry'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { LagCaution } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'

/**
 * A dossier in the list: its current edition, how many claims that has, how many of them are withdrawn, and what a
 * translation must say of its original.
 */
export type DossierOnHome = {
  slug: string
  points: number
  withdrawnPoints: number
  isWithdrawn: boolean
  caution: LagCaution | null
  current: EditionSummary
}

/**
 * Both lists in the order in which they are shown, the newest first: the dossiers of this page, and on the first page
 * the latest updates of all.
 */
export type HomePageProps = {
  pressRoom: PublicPressRoom
  language: Language
  page: number
  pages: number
  dossiers: readonly DossierOnHome[]
  updates: readonly UpdateToList[]
}

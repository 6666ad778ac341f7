import type { UpdateToList } from '@/components/edition/UpdateEntry'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'

/** A dossier in the list: its current edition, how many claims that has, and how many of them are withdrawn. */
export type DossierOnHome = {
  slug: string
  points: number
  withdrawnPoints: number
  isWithdrawn: boolean
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

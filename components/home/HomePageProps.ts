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

/** Both lists in the order in which they are shown: dossiers as the press room wants, updates newest first. */
export type HomePageProps = {
  pressRoom: PublicPressRoom
  language: Language
  dossiers: readonly DossierOnHome[]
  updates: readonly UpdateToList[]
}

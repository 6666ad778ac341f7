import type { DossierLink } from '@/components/dossier/DossierPageProps'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { SecondReading } from '@/domain/edition/SecondReading'
import type { Language } from '@/domain/Language'

/** `title` is the dossier's current one; `history` holds all editions in any order. */
export type EditionsPageProps = {
  pressRoom: PublicPressRoom
  language: Language
  slug: string
  title: string
  history: readonly EditionSummary[]
  /** How much each edition changed, by its number. */
  sizes: ReadonlyMap<number, UpdateSize>
  /** Who read those that were published without their approvals, by their numbers. */
  readings: ReadonlyMap<number, SecondReading>
  translations: readonly Pick<DossierLink, 'language' | 'slug'>[]
}

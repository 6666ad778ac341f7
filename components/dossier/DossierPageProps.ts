import type { PressRoom } from '@/components/page/PressRoom'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Reading } from '@/domain/edition/Reading'
import type { Language } from '@/domain/Language'

/** Where to find another dossier, or the same one in another language. */
export type DossierLink = { language: Language; slug: string; title: string }

/** A dossier at one of its editions; the page of a claim takes the same and one thing more. */
export type DossierPageProps = {
  pressRoom: PressRoom
  dossier: PublishedDossier
  /** All editions of the dossier, the shown one among them, in any order. */
  history: readonly EditionSummary[]
  /** Whether the address names an edition (`/editions/2`) or the dossier as it stands. */
  addressNames: 'edition' | 'dossier'
  /** Who read the shown edition before it was public, as far as the record tells. */
  reading: Reading | null
  translations: readonly DossierLink[]
  related: readonly DossierLink[]
}

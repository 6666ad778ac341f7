import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { SecondReading } from '@/domain/edition/SecondReading'
import type { TranslationLag } from '@/domain/edition/TranslationLag'
import type { MarginMarks } from '@/domain/history/MarginMark'
import type { Language } from '@/domain/Language'

/** Where to find another dossier, or the same one in another language, and whether it was withdrawn. */
export type DossierLink = {
  language: Language
  slug: string
  title: string
  isWithdrawn: boolean
}

/** The same dossier in another language; `lag` is null between two translations of one original. */
export type TranslationLink = DossierLink & { lag: TranslationLag | null }

/** A dossier at one of its editions; the page of a claim takes the same and one thing more. */
export type DossierPageProps = {
  pressRoom: PublicPressRoom
  dossier: PublishedDossier
  /** All editions of the dossier, the shown one among them, in any order. */
  history: readonly EditionSummary[]
  /** Whether the address names an edition (`/editions/2`) or the dossier as it stands. */
  addressNames: 'edition' | 'dossier'
  /** For an earlier edition: the withdrawal, in the current one, of the dossier or claim that the page shows. */
  withdrawnSince: Withdrawal | null
  /** For an earlier edition: its claims that are withdrawn in the current one. */
  pointsWithdrawnSince: readonly { number: number; withdrawal: Withdrawal }[]
  /** Who read the shown edition before it was public, as far as the acts show. */
  reading: SecondReading | null
  /** The number of the act that published the shown edition; null while the log is not signed. */
  act: number | null
  /** The margin marks of the shown edition. */
  marks: MarginMarks
  translations: readonly TranslationLink[]
  related: readonly DossierLink[]
}

import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'

/** `slug` and `title` are the dossier's current ones; `base` is null where the edition is the first. */
export type DiffPageProps = {
  pressRoom: PublicPressRoom
  language: Language
  slug: string
  title: string
  /** All editions, the compared ones among them, the first one first. */
  history: readonly EditionSummary[]
  edition: PublishedDossier
  base: PublishedDossier | null
  comparison: Comparison
  /** The withdrawal, in the current edition, of what the later of the two says. */
  withdrawnSince: Withdrawal | null
  pointsWithdrawnSince: readonly { number: number; withdrawal: Withdrawal }[]
}

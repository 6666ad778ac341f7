import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'

/** Throws DamagedRecord where the head of an edition is damaged, or the claim with the number `point`. */
export function refuseDamaged(
  { digest, damaged = [] }: Pick<PublishedDossier, 'digest' | 'damaged'>,
  point: number | null,
): void {
  const isGone = damaged.some(
    (part) => part.kind === 'head' || (part.kind === 'claim' && part.point === point),
  )
  if (isGone) throw new DamagedRecord(`The edition ${digest} is damaged`)
}

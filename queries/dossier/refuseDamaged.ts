import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import type { DamagedPart, PublishedDossier } from '@/domain/edition/PublishedDossier'

/** Throws DamagedRecord where a damaged part of an edition is one without which it cannot be shown. */
export function refuseDamaged(
  { digest, damaged = [] }: Pick<PublishedDossier, 'digest' | 'damaged'>,
  isNeeded: (part: DamagedPart) => boolean,
): void {
  if (damaged.some(isNeeded)) throw new DamagedRecord(`The edition ${digest} is damaged`)
}

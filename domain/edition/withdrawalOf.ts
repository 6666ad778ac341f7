import type { ClaimValue, Withdrawal } from './PartValue'
import type { DossierWords } from './PublishedDossier'

/** The withdrawal of a claim, or of its whole dossier; null while both stand. `claim` is null for the dossier alone. */
export function withdrawalOf(
  { withdrawal }: Pick<DossierWords, 'withdrawal'>,
  claim: Pick<ClaimValue, 'standing'> | null,
): Withdrawal | null {
  return withdrawal ?? (claim?.standing.is === 'withdrawn' ? claim.standing : null)
}

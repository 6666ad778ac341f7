import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { writeDocument } from '@/domain/plainDocument/writeDocument'

/**
 * Writes the edition as a plain document (docs/contracts/plain-document.md), without a newline at its end. It uses
 * the edition alone: a document that was imported is not stored.
 */
export function exportDocument(edition: PublishedDossier): string {
  return writeDocument({
    ...edition,
    ...edition.head,
    language: edition.dossier.language,
    claims: edition.claims.map((claim) => ({
      ...claim,
      withdrawn: claim.standing.is === 'withdrawn' ? claim.standing : null,
      response: claim.response?.body ?? null,
    })),
  })
}

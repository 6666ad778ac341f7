import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { writeDocument } from '@/domain/plainDocument/writeDocument'

/**
 * Writes the edition as a plain document (docs/contracts/plain-document.md), without a newline at its end. It uses
 * the edition alone: a document that was imported is not stored.
 */
export function exportDocument(edition: PublishedDossier): string {
  return writeDocument({
    language: edition.dossier.language,
    labels: edition.head.labels,
    title: edition.head.title,
    introduction: edition.introduction,
    updateLine: edition.updateLine,
    claims: edition.claims.map((claim) => ({
      ...claim,
      withdrawn: claim.standing.is === 'withdrawn' ? claim.standing : null,
      response: claim.response?.body ?? null,
    })),
  })
}

import type { Documents } from './loadDocuments'

/** What remains of a dossier when its first update is abandoned: its head. */
export const withoutClaims = (documents: Documents): Documents => ({
  ...documents,
  claims: [],
  citations: [],
  responses: [],
})

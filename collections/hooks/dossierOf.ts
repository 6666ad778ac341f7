import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { idOf } from '@/database/idOf'

/** Finds the dossier that a document of the working copy belongs to. */
export type DossierOf = (
  doc: Record<string, unknown>,
  req: PayloadRequest,
) => Promise<string | null>

export const ownDossier: DossierOf = async (doc) => idOf(doc.id)

export const dossierOfClaim: DossierOf = async (doc) => idOf(doc.dossier)

/** For what hangs on a claim: citations and responses. */
export const dossierThroughClaim: DossierOf = async (doc, req) => {
  const claim = idOf(doc.claim)
  if (!claim) return null
  const found = await findById(req, 'claims', claim)
  return idOf(found?.dossier)
}
